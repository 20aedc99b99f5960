import type { IncomingMessage, ServerResponse } from 'node:http'

import type { Payload } from 'payload'

import type { ResolvedDeliveryOptions } from '../options'
import { nameOf } from './nameOf'
import { openDelivery } from './openDelivery'

const SITE = /[?&]site=([^&#]*)/

const single = (value: string | string[] | undefined): string | undefined => (Array.isArray(value) ? value[0] : value)

/** Answers what is in memory, straight to Node's response; false when it is not. */
export const answerFast = (
  { incoming, outgoing, payload }: { incoming: IncomingMessage; outgoing: ServerResponse; payload: Payload },
  options: ResolvedDeliveryOptions,
): boolean => {
  const { headers, url = '/' } = incoming
  const siteToken = SITE.exec(url)?.[1] ?? single(headers['x-site-token'])
  const answer = openDelivery(payload, options).kept(nameOf({ authorization: headers.authorization, host: headers.host, siteToken, url }))
  if (!answer) return false
  const isKnown = answer.status === 200 && headers['if-none-match']?.includes(answer.headers.etag ?? '"')
  const { 'content-length': length, 'content-type': type, ...rest } = answer.headers
  outgoing.writeHead(isKnown ? 304 : answer.status, { ...rest, ...(!isKnown && { 'content-length': length, 'content-type': type }), 'x-cache': 'HIT' })
  outgoing.end(isKnown || incoming.method === 'HEAD' ? undefined : answer.body)
  return true
}
