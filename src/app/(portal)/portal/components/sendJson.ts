'use client'

export type Answer = { doc?: { id: number | string }; message: string; ok: boolean; status: number }

const messageOf = (body: unknown): string | undefined => {
  if (typeof body !== 'object' || body === null || !('errors' in body) || !Array.isArray(body.errors)) return undefined
  const messages = body.errors.flatMap((error: { data?: { errors?: { message?: string }[] }; message?: string }) => {
    const inner = error.data?.errors?.flatMap(({ message }) => message ?? [])
    return inner?.length ? inner : (error.message ?? [])
  })
  return messages.join(' ') || undefined
}

/** Sends JSON to the engine's own API and tells in one sentence what went wrong, if something did. */
export const sendJson = async (method: 'PATCH' | 'POST', path: string, data: unknown): Promise<Answer> => {
  try {
    const response = await fetch(path, {
      body: JSON.stringify(data),
      credentials: 'same-origin',
      headers: { 'content-type': 'application/json' },
      method,
    })
    const body: unknown = await response.json().catch(() => undefined)
    const doc = typeof body === 'object' && body !== null && 'doc' in body ? (body.doc as Answer['doc']) : undefined
    return {
      message: messageOf(body) ?? (response.ok ? '' : `That did not work (${response.status}). Please try again.`),
      ok: response.ok,
      status: response.status,
      ...(doc && { doc }),
    }
  } catch (error) {
    return { message: `The server cannot be reached: ${error instanceof Error ? error.message : String(error)}`, ok: false, status: 0 }
  }
}
