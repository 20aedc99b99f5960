import type { IncomingMessage, ServerResponse } from 'node:http'

import type { Payload } from 'payload'

import { env } from '@/src/env/env'

import { bodyLimit } from './bodyLimit'
import { clientAddress } from './clientAddress'
import { httpDuration } from './httpDuration'
import type { Router } from './openRouter'
import { requestId } from './requestId'
import { securityHeaders } from './securityHeaders'

export type Door = {
  /** From now on answers carry `connection: close`, and the engine is not ready any more. */
  drain: () => void
  handle: (incoming: IncomingMessage, outgoing: ServerResponse) => Promise<void>
}

/** What happens around every request: id, client address, limits, security headers, log line, metrics, last-resort error. */
export const openDoor = (payload: Payload, router: Router): Door => {
  const { PUBLIC_URL, TRUST_PROXY, UPLOAD_MAX_BYTES } = env()
  let isDraining = false

  const handle = async (incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> => {
    const started = performance.now()
    const id = requestId(incoming)
    const address = clientAddress(incoming, TRUST_PROXY)
    const path = (incoming.url ?? '/').split('?')[0] ?? '/'
    const method = incoming.method ?? 'GET'
    const route = router.classOf(method, path)
    const gone = new AbortController()
    outgoing.setHeader('x-request-id', id)
    securityHeaders(outgoing, PUBLIC_URL.startsWith('https:'))
    if (isDraining) outgoing.setHeader('connection', 'close')
    outgoing.once('close', () => {
      const seconds = (performance.now() - started) / 1000
      if (!outgoing.writableFinished) gone.abort(new Error('the client went away'))
      httpDuration.observe({ method, route, status: String(outgoing.statusCode) }, seconds)
      const level = outgoing.statusCode >= 500 ? 'error' : route === 'asset' || route === 'health' ? 'debug' : 'info'
      payload.logger[level]({
        address, aborted: gone.signal.aborted || undefined, durationMs: Math.round(seconds * 1000), method, msg: 'request', path, reqId: id, route, status: outgoing.statusCode,
      })
    })
    try {
      const limit = bodyLimit(incoming, UPLOAD_MAX_BYTES)
      if (Number(incoming.headers['content-length'] ?? 0) > limit) {
        outgoing.setHeader('connection', 'close')
        return refuse(outgoing, 413, 'BODY_TOO_LARGE', `The body is larger than the ${limit} bytes this route accepts`)
      }
      await router.answer({ address, bodyLimitBytes: limit, incoming, isDraining, outgoing, path, signal: gone.signal })
    } catch (error) {
      if (gone.signal.aborted) return
      payload.logger.error({ err: error, method, msg: 'request failed', path, reqId: id })
      if (outgoing.headersSent) outgoing.destroy()
      else refuse(outgoing, 500, 'INTERNAL', `Something went wrong. The log has more under the request id ${id}`)
    }
  }
  return {
    drain: () => {
      isDraining = true
    },
    handle,
  }
}

const refuse = (outgoing: ServerResponse, status: number, code: string, message: string): void => {
  outgoing.statusCode = status
  outgoing.setHeader('content-type', 'application/json')
  outgoing.end(JSON.stringify({ code, errors: [{ message }], message }))
}
