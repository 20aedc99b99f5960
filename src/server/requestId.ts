import { randomUUID } from 'node:crypto'
import type { IncomingMessage } from 'node:http'

/** Takes over a sensible `x-request-id` or makes one, and puts it on the request for whoever answers it. */
export const requestId = (incoming: IncomingMessage): string => {
  const given = incoming.headers['x-request-id']
  const id = typeof given === 'string' && /^[\w.:-]{8,128}$/.test(given) ? given : randomUUID()
  incoming.headers['x-request-id'] = id
  return id
}
