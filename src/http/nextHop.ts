import type { Dispatcher } from 'undici'

import { OutboundRefused } from './errors'
import type { OutsideRequest } from './types'

type Hop = { address: string } & Pick<OutsideRequest, 'body' | 'headers' | 'method'>

const REDIRECTS = new Set([301, 302, 303, 307, 308])
const SECRET_HEADERS = /^(authorization|cookie|proxy-authorization|webhook-.*|x-api-key)$/i

/**
 * Where a redirect leads; undefined when the answer is none. 301, 302 and 303 become GET without a body (RFC 9110), and secrets do not
 * travel to another origin.
 * @throws OUTBOUND_REFUSED when it leads from https to http
 */
export const nextHop = (answer: Dispatcher.ResponseData, hop: Hop, url: URL): Hop | undefined => {
  const { location } = answer.headers
  if (!REDIRECTS.has(answer.statusCode) || typeof location !== 'string') return undefined
  if (!URL.canParse(location, url)) throw new OutboundRefused({ reason: 'it redirects to something that is no URL', url: url.href })
  const next = new URL(location, url)
  if (url.protocol === 'https:' && next.protocol === 'http:') throw new OutboundRefused({ reason: 'it redirects from https to http', url: url.href })
  const keepsMethod = answer.statusCode >= 307 || hop.method === 'GET' || hop.method === 'HEAD'
  const headers = Object.entries(hop.headers ?? {})
    .filter(([name]) => next.origin === url.origin || !SECRET_HEADERS.test(name))
    .filter(([name]) => keepsMethod || !/^content-/i.test(name))
  return {
    address: next.href,
    body: keepsMethod ? hop.body : undefined,
    headers: Object.fromEntries(headers),
    method: keepsMethod ? hop.method : 'GET',
  }
}
