import { defineError } from '@/src/errors/defineError'

/** Never carries the secret, the key or the ciphertext. */
export const SecretUnreadable = defineError<{ keyId: string; reason: string }>({
  code: 'SECRET_UNREADABLE',
  message: ({ keyId, reason }) => `A stored secret cannot be read (key '${keyId}'): ${reason}`,
  status: 500,
})
