import { randomBytes } from 'node:crypto'

import { hashApiKey } from '@/src/access/hashApiKey'

/** Random part of a key, in bytes: 160 bit. */
const KEY_BYTES = 20
/** How much of a key is stored and shown, so that people recognise it. */
const PREFIX_LENGTH = 12

/** A new key, what is stored of it, and the part people see later. */
export const issueApiKey = (): { hash: string; key: string; prefix: string } => {
  const key = `ece_${randomBytes(KEY_BYTES).toString('base64url')}`
  return { hash: hashApiKey(key), key, prefix: key.slice(0, PREFIX_LENGTH) }
}
