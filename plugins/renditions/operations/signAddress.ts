import type { Payload } from 'payload'

import { addressSignature } from './addressSignature'

export type MediaAddress = { asset: string; /** Seconds since 1970. */ expires: number; /** A rendition type, or a transformation. */ spec: string }

/** `/media/<signature>/<expires>/<asset>/<spec>`: opens one rendition or transformation of one asset to whoever has the address, until it expires. */
export const signAddress = (payload: Payload, { asset, expires, spec }: MediaAddress): string =>
  `/media/${addressSignature(payload, [asset, String(expires), spec]).toString('base64url')}/${expires}/${asset}/${encodeURIComponent(spec)}`
