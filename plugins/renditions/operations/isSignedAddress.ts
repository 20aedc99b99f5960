import { timingSafeEqual } from 'node:crypto'

import type { Payload } from 'payload'

import { addressSignature } from './addressSignature'
import type { MediaAddress } from './signAddress'

/** Whether this installation issued the address; compared in constant time. */
export const isSignedAddress = (payload: Payload, { asset, expires, spec }: MediaAddress, signature: string): boolean => {
  const given = Buffer.from(signature, 'base64url')
  const wanted = addressSignature(payload, [asset, String(expires), spec])
  return given.length === wanted.length && timingSafeEqual(given, wanted)
}
