import type { CollectionConfig, Config } from 'payload'

const open = { create: () => true, delete: () => true, read: () => true, update: () => true }

const targets: CollectionConfig = { access: open, fields: [{ name: 'name', type: 'text' }], slug: 'targets' }

/** Every kind of field that rules can be asked about. */
const samples: CollectionConfig = {
  slug: 'rule-samples',
  access: open,
  fields: [
    { name: 'title', type: 'text' },
    { name: 'amount', type: 'number' },
    { name: 'isLive', type: 'checkbox' },
    { name: 'dueAt', type: 'date' },
    { name: 'kind', type: 'select', options: ['IMAGE', 'VIDEO', '2024-01-01'] },
    { name: 'tags', type: 'text', hasMany: true },
    { name: 'scores', type: 'number', hasMany: true },
    { name: 'channels', type: 'select', hasMany: true, options: ['web', 'Print', 'tv'] },
    { name: 'target', type: 'relationship', relationTo: 'targets' },
    { name: 'others', type: 'relationship', hasMany: true, relationTo: 'targets' },
    { name: 'owner', type: 'relationship', relationTo: ['targets', 'rule-samples'] },
    { name: 'data', type: 'json' },
    { name: 'box', type: 'group', fields: [{ name: 'note', type: 'textarea' }, { name: 'innerTags', type: 'text', hasMany: true }] },
    {
      name: 'lineItems',
      type: 'array',
      fields: [
        { name: 'label', type: 'text' },
        { name: 'price', type: 'number' },
        { name: 'marks', type: 'text', hasMany: true },
        { name: 'extra', type: 'json' },
        { name: 'sizes', type: 'select', hasMany: true, options: ['S', 'M'] },
      ],
    },
    { name: 'name', type: 'text', localized: true },
  ],
}

export const rulesConfig: Partial<Config> = { collections: [targets, samples], localization: { defaultLocale: 'en', locales: ['en', 'de'] } }
