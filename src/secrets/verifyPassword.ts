import { timingSafeEqual } from 'node:crypto'

import { SCRYPT_MAX_MEMORY } from './constants'
import { deriveKey } from './deriveKey'

/** A hash from elsewhere must not make us spend a minute. */
const MAX_COST = 2 ** 18

/** False for a wrong password and for anything that is no hash of ours. */
export const verifyPassword = async (password: string, stored: null | string | undefined): Promise<boolean> => {
  const [, N, r, p, salt, hash] = /^scrypt\$(\d+)\$(\d+)\$(\d+)\$([\w-]+)\$([\w-]+)$/.exec(stored ?? '') ?? []
  if (!salt || !hash || Number(N) > MAX_COST || Number(r) > 16 || Number(p) > 4) return false
  const expected = Buffer.from(hash, 'base64url')
  const actual = await deriveKey(password.normalize('NFKC'), Buffer.from(salt, 'base64url'), expected.length, { N: Number(N), maxmem: SCRYPT_MAX_MEMORY, p: Number(p), r: Number(r) })
  return timingSafeEqual(actual, expected)
}
