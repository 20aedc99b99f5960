import type { IncomingMessage } from 'node:http'

/**
 * Makes `x-forwarded-for` true for everything behind: what a client writes there counts only behind a proxy of our own
 * (TRUST_PROXY), and then its last entry, the one that proxy added. Returns the address.
 */
export const clientAddress = (incoming: IncomingMessage, trustProxy: boolean): string => {
  const peer = incoming.socket.remoteAddress ?? 'unknown'
  const forwarded = incoming.headers['x-forwarded-for']
  const chain = (Array.isArray(forwarded) ? forwarded.join(',') : (forwarded ?? '')).split(',').map((part) => part.trim())
  const address = (trustProxy && chain.at(-1)) || peer
  incoming.headers['x-forwarded-for'] = address
  incoming.headers['x-real-ip'] = address
  return address
}
