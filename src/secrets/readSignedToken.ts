import { timingSafeEqual } from 'node:crypto'

import { keyRing } from './keyRing'
import type { KeyRing } from './keyRing'
import { tokenProof } from './tokenProof'

type Read = { purpose: string; token: string }

/** The claims of a signed token, or why it is not taken. Every key of the ring is good, so that a change of keys breaks no link. */
export const readSignedToken = ({ purpose, token }: Read, ring: KeyRing = keyRing()): { claims: Record<string, unknown> } | { refused: 'expired' | 'foreign' } => {
  const [encoded = '', keyId = '', proof = '', ...rest] = token.split('.')
  const key = ring.keys.get(keyId)
  if (!key || rest.length > 0) return { refused: 'foreign' }
  const [wanted, given] = [tokenProof(key, purpose, `${encoded}.${keyId}`), Buffer.from(proof, 'base64url')]
  if (wanted.length !== given.length || !timingSafeEqual(wanted, given)) return { refused: 'foreign' }
  const claims = JSON.parse(Buffer.from(encoded, 'base64url').toString()) as Record<string, unknown>
  return Number(claims.exp) * 1000 > Date.now() ? { claims } : { refused: 'expired' }
}
