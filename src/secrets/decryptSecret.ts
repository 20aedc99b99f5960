import { createDecipheriv } from 'node:crypto'

import { SecretUnreadable } from './errors'
import { keyRing } from './keyRing'
import type { KeyRing } from './keyRing'
import { openEnvelope } from './openEnvelope'

/**
 * The secret of an envelope of the same `context`.
 * @throws SECRET_UNREADABLE when it is no envelope, its key is not in ENCRYPTION_KEYS, or it was tampered with
 */
export const decryptSecret = (envelope: string, context: string, ring: KeyRing = keyRing()): string => {
  const parts = openEnvelope(envelope)
  if (!parts) throw new SecretUnreadable({ keyId: '?', reason: 'it is not encrypted' })
  const key = ring.keys.get(parts.keyId)
  if (!key) throw new SecretUnreadable({ keyId: parts.keyId, reason: 'its key is not in ENCRYPTION_KEYS' })
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, parts.iv, { authTagLength: 16 })
    decipher.setAAD(Buffer.from(`${context}|${parts.hint}`)).setAuthTag(parts.tag)
    return Buffer.concat([decipher.update(parts.sealed), decipher.final()]).toString('utf8')
  } catch (cause) {
    throw new SecretUnreadable({ keyId: parts.keyId, reason: 'it was changed or belongs elsewhere' }, { cause })
  }
}
