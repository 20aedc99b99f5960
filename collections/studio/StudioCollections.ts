import { accessFor } from '@/src/access/accessFor'
import { createdByField, defineCollection, relation, row, slug, text, textarea } from '@/src/fields'

/** Studio work that belongs together. */
export const StudioCollections = defineCollection({
  slug: 'studio-collections',
  access: accessFor({ resource: 'studio-collection' }),
  admin: {
    defaultColumns: ['name', 'client', 'updatedAt'],
    description: 'Studio work that belongs together.',
    group: 'Create',
    hidden: true,
    useAsTitle: 'name',
  },
  fields: [
    row(text('name', { required: true, width: '50%' }), relation('client', 'clients', { width: '50%' })),
    textarea('description'),
    { collection: 'studio-items', name: 'items', on: 'collection', type: 'join' },
    slug(),
    createdByField(),
  ],
  indexes: [{ fields: ['organization', 'slug'], unique: true }],
})
