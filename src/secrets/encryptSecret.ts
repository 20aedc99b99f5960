import { createCipheriv, randomBytes } from 'node:crypto'

import { keyRing } from './keyRing'
import type { KeyRing } from './keyRing'
import { maskOf } from './maskOf'

/** NIST SP 800-38D: 96-bit random initialisation vectors. */
const IV_BYTES = 12

/**
 * AES-256-GCM envelope: `v1.<key id>.<iv>.<tag>.<ciphertext>.<hint>`, base64url each. `context` says what the secret belongs to (e.g.
 * `api-credentials.encryptedKey`): an envelope moved to another place is not readable there. The hint is the mask people see.
 */
export const encryptSecret = (plain: string, context: string, ring: KeyRing = keyRing()): string => {
  const key = ring.keys.get(ring.primary)
  if (!key) throw new Error('ENCRYPTION_KEYS holds no key')
  const iv = randomBytes(IV_BYTES)
  const hint = Buffer.from(maskOf(plain)).toString('base64url')
  const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(Buffer.from(`${context}|${hint}`))
  const sealed = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()])
  return ['v1', ring.primary, iv.toString('base64url'), cipher.getAuthTag().toString('base64url'), sealed.toString('base64url'), hint].join('.')
}
