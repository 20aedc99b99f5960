import { accessFor } from '@/src/access/accessFor'
import { checkbox, createdByField, date, defineCollection, row, text } from '@/src/fields'
import { secretField } from '@/src/secrets/secretField'

/** Keys of other services that the engine uses for an organization, AES-256-GCM encrypted (seed 002's workspaceApiKeys). */
export const ApiCredentials = defineCollection({
  slug: 'api-credentials',
  access: accessFor({ resource: 'api-credential' }),
  admin: {
    defaultColumns: ['name', 'provider', 'isActive', 'lastUsedAt'],
    description: 'Keys of services such as language models. A stored key can be replaced, never read.',
    group: 'Settings',
    useAsTitle: 'name',
  },
  fields: [
    row(
      text('name', { required: true, width: '50%' }),
      text('provider', { index: true, placeholder: 'openai', required: true, width: '50%' }),
    ),
    // One envelope with key id, iv, tag and ciphertext.
    secretField({ label: 'Key', name: 'encryptedKey', required: true, slug: 'api-credentials' }),
    checkbox('isActive', { defaultValue: true, sidebar: true }),
    date('lastUsedAt', { access: { create: () => false, update: () => false }, readOnly: true, sidebar: true }),
    createdByField(),
  ],
  indexes: [{ fields: ['organization', 'provider', 'name'], unique: true }],
})
