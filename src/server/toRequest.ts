import type { IncomingMessage } from 'node:http'
import { Readable } from 'node:stream'

import { BodyTooLarge } from './errors'

type RequestArgs = { bodyLimitBytes: number; incoming: IncomingMessage; origin: string; signal: AbortSignal }

/**
 * A web `Request` over Node's: the body streams, `signal` aborts when the client goes away. Reading a body without a
 * declared length fails with BODY_TOO_LARGE beyond the limit; a declared length was checked before.
 */
export const toRequest = ({ bodyLimitBytes, incoming, origin, signal }: RequestArgs): Request => {
  const headers = new Headers()
  for (const [name, value] of Object.entries(incoming.headers)) {
    if (Array.isArray(value)) for (const item of value) headers.append(name, item)
    else if (value !== undefined) headers.set(name, value)
  }
  const method = incoming.method === 'HEAD' ? 'GET' : (incoming.method ?? 'GET')
  const isChunked = headers.has('transfer-encoding')
  const hasBody = method !== 'GET' && (isChunked || Number(headers.get('content-length') ?? 0) > 0)
  const source = hasBody && isChunked ? Readable.from(limited(incoming, bodyLimitBytes), { objectMode: false }) : incoming
  const init: RequestInit & { duplex: 'half' } = { duplex: 'half', headers, method, signal }
  if (hasBody) init.body = Readable.toWeb(source) as ReadableStream<Uint8Array>
  return new Request(new URL(incoming.url ?? '/', origin), init)
}

async function* limited(source: AsyncIterable<Buffer>, limitBytes: number): AsyncGenerator<Buffer> {
  let size = 0
  for await (const chunk of source) {
    size += chunk.length
    if (size > limitBytes) throw new BodyTooLarge({ limitBytes })
    yield chunk
  }
}
