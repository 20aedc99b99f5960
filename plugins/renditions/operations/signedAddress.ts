import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto'

import type { Payload } from 'payload'

const keys = new Map<string, Buffer>()

const keyOf = (secret: string): Buffer => {
  const known = keys.get(secret)
  if (known) return known
  const key = Buffer.from(hkdfSync('sha256', secret, '', 'renditions: signed addresses', 32))
  keys.set(secret, key)
  return key
}

const signatureOf = (payload: Payload, parts: string[]): Buffer => createHmac('sha256', keyOf(payload.secret)).update(parts.join('\n')).digest().subarray(0, 18)

type Address = { asset: string; /** Seconds since 1970. */ expires: number; /** A rendition type, or a transformation. */ spec: string }

/** `/media/<signature>/<expires>/<asset>/<spec>`: opens one rendition or transformation of one asset to whoever has the address, until it expires. */
export const signAddress = (payload: Payload, { asset, expires, spec }: Address): string =>
  `/media/${signatureOf(payload, [asset, String(expires), spec]).toString('base64url')}/${expires}/${asset}/${encodeURIComponent(spec)}`

/** Whether this installation issued the address; compared in constant time. */
export const isSigned = (payload: Payload, { asset, expires, spec }: Address, signature: string): boolean => {
  const given = Buffer.from(signature, 'base64url')
  const wanted = signatureOf(payload, [asset, String(expires), spec])
  return given.length === wanted.length && timingSafeEqual(given, wanted)
}
