import type { Field } from 'payload'

import { integer, text } from '@/src/fields'
import { secretField } from '@/src/secrets/secretField'

/** Written and read by the engine alone: not even the mask is answered to colleagues. */
const token = (name: string): Field => ({
  ...secretField({ name, slug: 'users' }),
  access: { create: () => false, read: () => false, update: () => false },
})

/** One OAuth account (seed 003's Account, B003-095). Tokens are encrypted and never answered by an API. */
export const accountFields: Field[] = [
  text('type', { required: true }),
  text('provider', { required: true }),
  text('providerAccountId', { required: true }),
  token('refreshToken'),
  token('accessToken'),
  token('idToken'),
  integer('expiresAt', { description: 'Seconds since 1970.' }),
  text('tokenType'),
  text('scope'),
  text('sessionState'),
]
