import { keyRing } from './keyRing'
import type { KeyRing } from './keyRing'
import { tokenProof } from './tokenProof'

type Sign = {
  claims: Record<string, unknown>
  /** Keeps the tokens of one use from being taken in another, e.g. `content preview`. */
  purpose: string
  /** How long it works. */
  seconds: number
}

/** `<claims>.<key id>.<HMAC-SHA-256>`: claims that anybody may read and nobody may change, for a short time. Nothing is stored. */
export const signToken = ({ claims, purpose, seconds }: Sign, ring: KeyRing = keyRing()): { expiresAt: Date; token: string } => {
  const key = ring.keys.get(ring.primary)
  if (!key) throw new Error('ENCRYPTION_KEYS holds no key')
  const expires = Math.floor(Date.now() / 1000) + seconds
  const text = `${Buffer.from(JSON.stringify({ ...claims, exp: expires })).toString('base64url')}.${ring.primary}`
  return { expiresAt: new Date(expires * 1000), token: `${text}.${tokenProof(key, purpose, text).toString('base64url')}` }
}
