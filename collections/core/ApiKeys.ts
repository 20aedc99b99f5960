import { accessFor } from '@/src/access/accessFor'
import { createdByField, date, defineCollection, secret, text, texts } from '@/src/fields'

const engineOnly = { create: () => false, update: () => false }

/** Keys of machines that call this engine. The key is shown once; only its hash is kept. It acts within its organization and scopes. */
export const ApiKeys = defineCollection({
  slug: 'api-keys',
  labels: { plural: 'API keys', singular: 'API key' },
  access: accessFor({ resource: 'api-key' }),
  admin: {
    defaultColumns: ['name', 'prefix', 'scopes', 'lastUsedAt', 'expiresAt', 'revokedAt'],
    description: 'Access for your other systems, e.g. the intake form on your website.',
    group: 'Settings',
    useAsTitle: 'name',
  },
  auth: { disableLocalStrategy: true, strategies: [] },
  fields: [
    text('name', { required: true }),
    texts('scopes', { description: 'Permissions the key has, e.g. client-request:create or brief:*.', required: true }),
    date('expiresAt', { description: 'Never when empty.' }),
    date('revokedAt', { description: 'From then on the key is refused.' }),
    text('prefix', {
      access: engineOnly,
      description: 'First characters of the key, to tell keys apart.',
      readOnly: true,
      sidebar: true,
    }),
    date('lastUsedAt', { access: engineOnly, readOnly: true, sidebar: true }),
    secret('keyHash', { index: true }),
    createdByField(),
  ],
})
