import { SecretUnreadable } from './errors'
import type { KeyRing } from './keyRing'

const KEY_BYTES = 32

/** Keys of the form `id:base64`, separated by commas; the first encrypts, all decrypt. */
export const parseKeyRing = (text: string): KeyRing => {
  const keys = new Map<string, Buffer>()
  for (const entry of text.split(',').map((part) => part.trim())) {
    const [, id = '', encoded = ''] = /^([\w-]+):(.+)$/.exec(entry) ?? []
    const key = Buffer.from(encoded, 'base64')
    if (key.length !== KEY_BYTES) throw new SecretUnreadable({ keyId: id || '?', reason: `ENCRYPTION_KEYS needs entries of the form id:base64 with ${KEY_BYTES} bytes` })
    if (keys.has(id)) throw new SecretUnreadable({ keyId: id, reason: 'ENCRYPTION_KEYS has this id twice' })
    keys.set(id, key)
  }
  return { keys, primary: [...keys.keys()][0] ?? '' }
}
