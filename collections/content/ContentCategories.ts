import { accessFor } from '@/src/access/accessFor'
import { defineCollection, integer, relation, row, section, slug, text, textarea } from '@/src/fields'

/** A tree of topics; `path` and `depth` follow the parents (B001-023). */
export const ContentCategories = defineCollection({
  slug: 'content-categories',
  access: accessFor({ resource: 'content-category' }),
  admin: {
    defaultColumns: ['name', 'path', 'sortOrder'],
    description: 'Topics, as a tree.',
    group: 'Create',
    useAsTitle: 'name',
  },
  defaultSort: 'path',
  lockDocuments: false,
  fields: [
    row(text('name', { required: true, width: '50%' }), relation('parent', 'content-categories', { width: '50%' })),
    textarea('description'),
    row(
      text('icon', { width: '33%' }),
      text('color', { width: '33%' }),
      integer('sortOrder', { defaultValue: 0, required: true, width: '33%' }),
    ),
    section('Search engines', [text('seoTitle'), textarea('seoDescription')]),
    text('path', { description: 'e.g. /marketing/social.', readOnly: true, required: true, sidebar: true }),
    integer('depth', { defaultValue: 0, min: 0, readOnly: true, required: true, sidebar: true }),
    slug(),
  ],
  indexes: [{ fields: ['organization', 'slug'], unique: true }],
})
