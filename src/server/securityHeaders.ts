import type { ServerResponse } from 'node:http'

/** Set before anybody answers, so that a handler may override what it must (an embeddable player, say). */
export const securityHeaders = (outgoing: ServerResponse, isHttps: boolean): void => {
  outgoing.setHeader('content-security-policy', "frame-ancestors 'self'; base-uri 'self'; object-src 'none'")
  outgoing.setHeader('cross-origin-opener-policy', 'same-origin')
  outgoing.setHeader('permissions-policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=()')
  outgoing.setHeader('referrer-policy', 'strict-origin-when-cross-origin')
  outgoing.setHeader('x-content-type-options', 'nosniff')
  outgoing.setHeader('x-frame-options', 'SAMEORIGIN')
  if (isHttps) outgoing.setHeader('strict-transport-security', 'max-age=31536000')
}
