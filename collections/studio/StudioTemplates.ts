import { accessFor } from '@/src/access/accessFor'
import {
  checkbox,
  createdByField,
  defineCollection,
  integer,
  json,
  relation,
  row,
  slug,
  text,
  textarea,
} from '@/src/fields'

/** Formats to start from in the studio (002 Creator Studio). */
export const StudioTemplates = defineCollection({
  slug: 'studio-templates',
  access: accessFor({ resource: 'studio-template' }),
  admin: {
    defaultColumns: ['name', 'kind', 'isActive', 'useCount'],
    description: 'Formats to start from.',
    group: 'Create',
    hidden: true,
    useAsTitle: 'name',
  },
  fields: [
    row(
      text('name', { required: true, width: '50%' }),
      text('kind', {
        description: 'social-post, story, banner, document, …',
        index: true,
        required: true,
        width: '50%',
      }),
    ),
    textarea('description'),
    json('structure', { defaultValue: {}, description: 'Layers with places to fill in.', required: true }),
    row(integer('width', { min: 1, width: '50%' }), integer('height', { min: 1, width: '50%' })),
    row(relation('thumbnail', 'files', { width: '50%' }), relation('brand', 'brands', { width: '50%' })),
    checkbox('isActive', { defaultValue: true, sidebar: true }),
    integer('useCount', { defaultValue: 0, readOnly: true, sidebar: true }),
    slug(),
    createdByField(),
  ],
  indexes: [{ fields: ['organization', 'slug'], unique: true }],
})
