import { accessFor } from '@/src/access/accessFor'
import { defineCollection, integer, row, slug, text, textarea } from '@/src/fields'

/** Labels for content (B001-022). */
export const ContentTags = defineCollection({
  slug: 'content-tags',
  access: accessFor({ resource: 'content-tag' }),
  admin: {
    defaultColumns: ['name', 'color', 'usageCount'],
    description: 'Labels for content.',
    group: 'Create',
    useAsTitle: 'name',
  },
  lockDocuments: false,
  fields: [
    row(text('name', { required: true, width: '50%' }), text('color', { defaultValue: '#6B7280', width: '50%' })),
    textarea('description'),
    integer('usageCount', { defaultValue: 0, readOnly: true, required: true, sidebar: true }),
    slug(),
  ],
  indexes: [{ fields: ['organization', 'slug'], unique: true }],
})
