import { accessFor } from '@/src/access/accessFor'
import {
  checkbox,
  createdByField,
  defineCollection,
  json,
  relation,
  row,
  slug,
  text,
  textarea,
  url,
} from '@/src/fields'

import { pageStructure } from './fields/pageStructure'

/** Layouts made of sections (B001-029). */
export const PageTemplates = defineCollection({
  slug: 'page-templates',
  access: accessFor({ resource: 'page-template' }),
  admin: {
    components: { edit: { beforeDocumentControls: ['/src/admin/content/templates/BeginEntryButton#BeginEntryButton'] } },
    defaultColumns: ['name', 'contentType', 'isActive'],
    description: 'Layouts for pages.',
    group: 'Create',
    useAsTitle: 'name',
  },
  fields: [
    row(text('name', { required: true, width: '50%' }), relation('contentType', 'content-types', { width: '50%' })),
    textarea('description'),
    json('structure', {
      description: '{ "sections": [{ "type": "hero", "fields": ["title"] }] }',
      required: true,
      schema: pageStructure,
    }),
    json('defaults', { defaultValue: {}, required: true }),
    url('thumbnail', { description: 'Picture of the layout.' }),
    checkbox('isActive', { defaultValue: true, sidebar: true }),
    slug(),
    createdByField(),
  ],
  indexes: [{ fields: ['organization', 'slug'], unique: true }],
})
