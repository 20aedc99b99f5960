import { accessFor } from '@/src/access/accessFor'
import { createdByField, defineCollection, json, relation, row, text } from '@/src/fields'

import { studioItemStates } from './states/studioItemStates'

/** Something made in the studio, from a template or from nothing. */
export const StudioItems = defineCollection({
  slug: 'studio-items',
  access: accessFor({ resource: 'studio-item' }),
  admin: {
    defaultColumns: ['name', 'kind', 'status', 'collection', 'updatedAt'],
    description: 'Work made in the studio.',
    group: 'Create',
    hidden: true,
    useAsTitle: 'name',
  },
  custom: { states: [studioItemStates] },
  fields: [
    row(text('name', { required: true, width: '50%' }), text('kind', { index: true, required: true, width: '50%' })),
    row(
      relation('template', 'studio-templates', { width: '50%' }),
      relation('collection', 'studio-collections', { width: '50%' }),
    ),
    json('data', { defaultValue: {}, description: 'The layers and what is in them.', required: true }),
    row(
      relation('file', 'files', { description: 'The result.', width: '50%' }),
      relation('asset', 'assets', { width: '50%' }),
    ),
    row(
      relation('deliverable', 'deliverables', { width: '50%' }),
      relation('entry', 'content-entries', { width: '50%' }),
    ),
    studioItemStates.field,
    relation('brand', 'brands', { sidebar: true }),
    createdByField(),
  ],
})
