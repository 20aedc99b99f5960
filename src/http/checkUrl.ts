import ipaddr from 'ipaddr.js'

import { OutboundRefused } from './errors'
import { isPublicAddress } from './isPublicAddress'
import type { AllowList } from './parseAllowList'

const DEFAULT_PORTS: Record<string, string> = { 'http:': '80', 'https:': '443' }

/**
 * An address the engine may send to, as far as its text says; names are checked when they are resolved (`guardedLookup`).
 * `isTrusted` says that the operator named the host, so that it may resolve to a private address.
 * @throws OUTBOUND_REFUSED
 */
export const checkUrl = (text: string, allow: AllowList): { isTrusted: boolean; url: URL } => {
  // Log lines and errors must not carry credentials of the URL.
  const shown = text.replace(/\/\/[^/@]*@/, '//').slice(0, 200)
  if (!URL.canParse(text)) throw new OutboundRefused({ reason: 'it is no URL', url: shown })
  const url = new URL(text)
  const defaultPort = DEFAULT_PORTS[url.protocol]
  if (!defaultPort) throw new OutboundRefused({ reason: `only http and https are spoken, not ${url.protocol}`, url: shown })
  if (url.username || url.password) throw new OutboundRefused({ reason: 'credentials do not belong into a URL', url: shown })
  const host = url.hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '')
  // Node 20.9 leaves no host where one is written with the dots of another script.
  if (!host) throw new OutboundRefused({ reason: 'it names no host', url: shown })
  const isTrusted = allow.hasHost(host, url.port || defaultPort)
  const isAddress = ipaddr.isValid(host)
  if (!isTrusted && isAddress && !isPublicAddress(host) && !allow.hasAddress(host)) {
    throw new OutboundRefused({ reason: `${host} is no public address`, url: shown })
  }
  return { isTrusted, url }
}
