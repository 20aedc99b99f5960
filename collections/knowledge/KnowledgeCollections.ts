import { accessFor } from '@/src/access/accessFor'
import {
  checkbox,
  createdByField,
  defineCollection,
  integer,
  relation,
  row,
  slug,
  text,
  textarea,
  texts,
} from '@/src/fields'

/** Shelves for knowledge documents (seed 002's Collections). */
export const KnowledgeCollections = defineCollection({
  slug: 'knowledge-collections',
  access: accessFor({ resource: 'knowledge-collection' }),
  admin: {
    defaultColumns: ['name', 'parent', 'isActive', 'updatedAt'],
    description: 'Shelves for knowledge.',
    group: 'Agents',
    hidden: true,
    useAsTitle: 'name',
  },
  fields: [
    row(text('name', { required: true, width: '60%' }), relation('parent', 'knowledge-collections', { width: '40%' })),
    textarea('description'),
    texts('tags'),
    { collection: 'knowledge-documents', name: 'documents', on: 'collection', type: 'join' },
    row(text('color', { width: '50%' }), integer('sortOrder', { defaultValue: 0, width: '50%' })),
    slug(),
    checkbox('isActive', { defaultValue: true, sidebar: true }),
    createdByField(),
  ],
  indexes: [{ fields: ['organization', 'slug'], unique: true }],
})
