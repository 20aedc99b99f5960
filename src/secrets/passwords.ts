import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto'
import type { ScryptOptions } from 'node:crypto'
import { promisify } from 'node:util'

const derive = promisify<string, Buffer, number, ScryptOptions, Buffer>(scrypt)

/** OWASP's parameters for scrypt; about 60 ms and 64 MB. They are stored with each hash, so that they can be raised. */
const COST = { N: 2 ** 16, p: 1, r: 8 }
const SALT_BYTES = 16
const KEY_BYTES = 32
const MAX_MEMORY = 256 * 1024 * 1024
/** A hash from elsewhere must not make us spend a minute. */
const MAX_COST = 2 ** 18

/** `scrypt$N$r$p$salt$hash` of a password, for share links and portal passwords. */
export const hashPassword = async (password: string): Promise<string> => {
  const salt = randomBytes(SALT_BYTES)
  const hash = await derive(password.normalize('NFKC'), salt, KEY_BYTES, { ...COST, maxmem: MAX_MEMORY })
  return ['scrypt', COST.N, COST.r, COST.p, salt.toString('base64url'), hash.toString('base64url')].join('$')
}

/** False for a wrong password and for anything that is no hash of ours. */
export const verifyPassword = async (password: string, stored: null | string | undefined): Promise<boolean> => {
  const [, N, r, p, salt, hash] = /^scrypt\$(\d+)\$(\d+)\$(\d+)\$([\w-]+)\$([\w-]+)$/.exec(stored ?? '') ?? []
  if (!salt || !hash || Number(N) > MAX_COST || Number(r) > 16 || Number(p) > 4) return false
  const expected = Buffer.from(hash, 'base64url')
  const actual = await derive(password.normalize('NFKC'), Buffer.from(salt, 'base64url'), expected.length, { N: Number(N), maxmem: MAX_MEMORY, p: Number(p), r: Number(r) })
  return timingSafeEqual(actual, expected)
}
