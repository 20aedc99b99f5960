import type { ServerResponse } from 'node:http'

import { listen } from './listen'
import type { LocalServer } from './listen'

/**
 * One answer of the service: text (streamed when asked for), a status with headers, vectors of a given width, silence, a delay before the
 * text, a broken body, or a function of the request.
 */
export type ModelAnswer =
  | 'broken'
  | 'silence'
  | { delayMs?: number; text: string; tokens?: [input: number, output: number]; toolCalls?: { arguments: unknown; name: string }[] }
  | ((body: ModelRequestBody) => ModelAnswer)
  | { headers?: Record<string, string>; status: number }
  | { width: number }

export type ModelRequestBody = Record<string, unknown> & { input?: string[]; messages?: { content: string; role: string }[]; stream?: boolean }

export type ModelServer = AsyncDisposable & {
  baseUrl: string
  /** Answers still to come, one per request; the last one is repeated. */
  next: (...answers: ModelAnswer[]) => void
  /** Bodies of the requests since `next` was called. */
  requests: { authorization?: string; body: ModelRequestBody }[]
  server: LocalServer
}

/** A real OpenAI-compatible service on a loopback port that says what it is told to say. */
export const modelServer = async (): Promise<ModelServer> => {
  let queue: ModelAnswer[] = []
  const requests: ModelServer['requests'] = []
  const server = await listen(async ({ body, headers }, response) => {
    const parsed = JSON.parse(body) as ModelRequestBody
    requests.push({ authorization: headers.authorization, body: parsed })
    const next = (queue.length > 1 ? queue.shift() : queue[0]) ?? { text: '' }
    const answer = typeof next === 'function' ? next(parsed) : next
    if (typeof answer === 'function') throw new Error('an answer must not be a function of a function')
    if (answer === 'silence') return
    if (answer === 'broken') return void response.writeHead(200, { 'content-type': 'application/json' }).end('{"choices": [')
    if ('status' in answer) return void send(response, answer.status, { error: { message: `status ${answer.status}` } }, answer.headers)
    if ('width' in answer) return void send(response, 200, vectors(parsed.input ?? [], answer.width))
    if (answer.delayMs) await new Promise((resolve) => setTimeout(resolve, answer.delayMs))
    const usage = { completion_tokens: answer.tokens?.[1] ?? 2, prompt_tokens: answer.tokens?.[0] ?? 10 }
    const calls = answer.toolCalls?.map(({ arguments: args, name }, index) => ({ function: { arguments: typeof args === 'string' ? args : JSON.stringify(args), name }, id: `call_${index}`, index, type: 'function' }))
    if (parsed.stream) return void stream(response, answer.text, usage, calls)
    send(response, 200, { choices: [{ finish_reason: 'stop', index: 0, message: { content: answer.text, role: 'assistant', tool_calls: calls } }], usage })
  })
  return {
    [Symbol.asyncDispose]: () => server[Symbol.asyncDispose](),
    baseUrl: `${server.origin}/v1`,
    next: (...answers) => {
      queue = answers
      requests.length = 0
    },
    requests,
    server,
  }
}

const send = (response: ServerResponse, status: number, body: object, headers: Record<string, string> = {}): void => {
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body))
}

const stream = (response: ServerResponse, text: string, usage: object, calls: object[] = []): void => {
  response.writeHead(200, { 'content-type': 'text/event-stream' })
  const event = (body: object) => response.write(`data: ${JSON.stringify(body)}\n\n`)
  for (const word of text.split(/(?<= )/)) event({ choices: [{ delta: { content: word }, index: 0 }] })
  for (const call of calls) event({ choices: [{ delta: { tool_calls: [call] }, index: 0 }] })
  event({ choices: [], usage })
  response.end('data: [DONE]\n\n')
}

/** Vectors that tell which text they belong to, in reverse order, as services may answer. */
const vectors = (texts: string[], width: number) => ({
  data: texts.map((text, index) => ({ embedding: Array.from({ length: width }, (_, at) => (at === 0 ? text.length : 0)), index })).reverse(),
  usage: { prompt_tokens: texts.length, total_tokens: texts.length },
})
