import { createHmac, hkdfSync } from 'node:crypto'

import type { Payload } from 'payload'

const keys = new Map<string, Buffer>()

const keyOf = (secret: string): Buffer => {
  const known = keys.get(secret)
  if (known) return known
  const key = Buffer.from(hkdfSync('sha256', secret, '', 'renditions: signed addresses', 32))
  keys.set(secret, key)
  return key
}

/** 144 bits over the parts of an address, under a key derived from the installation's secret. */
export const addressSignature = (payload: Payload, parts: string[]): Buffer => createHmac('sha256', keyOf(payload.secret)).update(parts.join('\n')).digest().subarray(0, 18)
