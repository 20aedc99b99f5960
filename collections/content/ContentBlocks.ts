import { accessFor } from '@/src/access/accessFor'
import { checkbox, createdByField, defineCollection, json, relation, row, slug, text, textarea } from '@/src/fields'

/** Pieces to use in many entries. */
export const ContentBlocks = defineCollection({
  slug: 'content-blocks',
  access: accessFor({ resource: 'content-block' }),
  admin: {
    defaultColumns: ['name', 'blockType', 'isGlobal', 'isLocked'],
    description: 'Pieces of content to reuse.',
    group: 'Create',
    useAsTitle: 'name',
  },
  fields: [
    row(
      text('name', { required: true, width: '50%' }),
      text('blockType', {
        description: 'cta, testimonial, feature-grid, …',
        index: true,
        required: true,
        width: '50%',
      }),
    ),
    textarea('description'),
    json('data', { defaultValue: {}, required: true }),
    relation('usedInEntries', 'content-entries', { description: 'A change shows in all of them.', hasMany: true, readOnly: true }),
    checkbox('isGlobal', { description: 'Can be used everywhere.', sidebar: true }),
    checkbox('isLocked', { description: 'Cannot be edited.', sidebar: true }),
    slug(),
    createdByField(),
  ],
  indexes: [{ fields: ['organization', 'slug'], unique: true }],
})
