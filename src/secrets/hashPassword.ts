import { randomBytes } from 'node:crypto'

import { SCRYPT_KEY_BYTES, SCRYPT_MAX_MEMORY } from './constants'
import { deriveKey } from './deriveKey'

/** OWASP's parameters for scrypt; about 60 ms and 64 MB. They are stored with each hash, so that they can be raised. */
const COST = { N: 2 ** 16, p: 1, r: 8 }
const SALT_BYTES = 16

/** `scrypt$N$r$p$salt$hash` of a password, for share links and portal passwords. */
export const hashPassword = async (password: string): Promise<string> => {
  const salt = randomBytes(SALT_BYTES)
  const hash = await deriveKey(password.normalize('NFKC'), salt, SCRYPT_KEY_BYTES, { ...COST, maxmem: SCRYPT_MAX_MEMORY })
  return ['scrypt', COST.N, COST.r, COST.p, salt.toString('base64url'), hash.toString('base64url')].join('$')
}
