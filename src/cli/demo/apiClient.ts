export type Json = { [key: string]: unknown }

/** One caller of the engine's HTTP API. Requests throw with the engine's own sentence. */
export type ApiClient = {
  get: (path: string) => Promise<Json>
  post: (path: string, body?: FormData | Json, headers?: Record<string, string>) => Promise<Json>
}

const sentenceOf = (body: unknown, status: number): string => {
  if (typeof body !== 'object' || body === null) return `the engine answered ${status}`
  const { errors, message } = body as { errors?: { message?: string }[]; message?: string }
  return message ?? errors?.map((error) => error.message).join('; ') ?? `the engine answered ${status}`
}

/** A client with a key or token in its `Authorization` header. */
export const apiClient = (url: string, authorization?: string): ApiClient => {
  const send = async (method: string, path: string, body?: FormData | Json, headers: Record<string, string> = {}): Promise<Json> => {
    const isForm = body instanceof FormData
    const response = await fetch(`${url}${path}`, {
      body: body === undefined ? undefined : isForm ? body : JSON.stringify(body),
      headers: { ...(authorization ? { authorization } : {}), ...(isForm || body === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
      method,
    })
    const text = await response.text()
    let answer: unknown
    try {
      answer = JSON.parse(text || '{}')
    } catch (error) {
      throw new Error(`${method} ${path}: the answer is no JSON (${response.status})`, { cause: error })
    }
    if (!response.ok) throw new Error(`${method} ${path}: ${sentenceOf(answer, response.status)}`)
    return answer as Json
  }
  return { get: (path) => send('GET', path), post: (path, body = {}, headers = {}) => send('POST', path, body, headers) }
}
