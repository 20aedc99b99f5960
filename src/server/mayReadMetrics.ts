import type { IncomingMessage } from 'node:http'

import ipaddr from 'ipaddr.js'

/** Metrics name no person and no content, but they are no business of the internet: own networks only. */
export const mayReadMetrics = (address: string, incoming: IncomingMessage, trustProxy: boolean): boolean => {
  const isForwarded = incoming.rawHeaders.some((name, index) => index % 2 === 0 && name.toLowerCase() === 'x-forwarded-for')
  if (isForwarded && !trustProxy) return false
  if (!ipaddr.isValid(address)) return false
  return ipaddr.process(address).range() !== 'unicast'
}
