import type { ServerResponse } from 'node:http'
import { once } from 'node:events'

/** Writes a web `Response` to Node's, at the client's pace. When the client goes away the body is cancelled. */
export const sendResponse = async (response: Response, outgoing: ServerResponse): Promise<void> => {
  outgoing.statusCode = response.status
  if (response.statusText) outgoing.statusMessage = response.statusText
  for (const [name, value] of response.headers) if (name !== 'set-cookie') outgoing.setHeader(name, value)
  const cookies = response.headers.getSetCookie()
  if (cookies.length) outgoing.setHeader('set-cookie', cookies)
  if (!response.body || outgoing.req.method === 'HEAD') {
    await response.body?.cancel()
    outgoing.end()
    return
  }
  if (response.headers.get('content-type')?.startsWith('application/json')) {
    const body = Buffer.from(await response.arrayBuffer())
    outgoing.setHeader('content-length', body.length)
    outgoing.end(body)
    return
  }
  await stream(response.body, outgoing)
}

const stream = async (body: ReadableStream<Uint8Array>, outgoing: ServerResponse): Promise<void> => {
  const reader = body.getReader()
  const gone = new AbortController()
  outgoing.once('close', () => gone.abort())
  outgoing.flushHeaders()
  while (!gone.signal.aborted) {
    const { done, value } = await reader.read()
    if (done) {
      outgoing.end()
      return
    }
    if (!outgoing.write(value)) await drained(outgoing, gone.signal)
  }
  await reader.cancel('the client went away')
}

const drained = async (outgoing: ServerResponse, gone: AbortSignal): Promise<void> => {
  try {
    await once(outgoing, 'drain', { signal: gone })
  } catch (error) {
    if (!gone.aborted) throw error
  }
}
