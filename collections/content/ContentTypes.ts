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
  tabs,
  text,
  textarea,
} from '@/src/fields'

import { withInput } from './fields/withInput'

/** Kinds of content and their fields (B001-010…014): the schema of `content-entries.data`. */
export const ContentTypes = defineCollection({
  slug: 'content-types',
  access: accessFor({ resource: 'content-type' }),
  admin: {
    components: { edit: { SaveButton: '/src/admin/content/builder/TypeSaveButton#TypeSaveButton' } },
    defaultColumns: ['name', 'slug', 'isActive', 'isSystem'],
    description: 'What kinds of content you publish, and their fields.',
    group: 'Create',
    listSearchableFields: ['name'],
    useAsTitle: 'name',
  },
  custom: { events: { onCreate: 'content_type.created', payload: ['slug', 'createdBy'] } },
  fields: [
    tabs({
      Type: [
        row(
          text('name', { required: true, width: '50%' }),
          text('titleField', {
            defaultValue: 'title',
            description: 'The field that is the title.',
            required: true,
            width: '50%',
          }),
        ),
        textarea('description'),
        withInput(
          json('schema', {
            defaultValue: { fields: [{ name: 'title', required: true, type: 'text' }] },
            description: 'Its fields: { "fields": [{ "name", "type", "required", … }] }, or a JSON Schema of an object.',
            required: true,
          }),
          'builder/TypeSchemaField',
        ),
      ],
      Settings: [
        row(
          text('icon', { description: 'Name of a Lucide icon.', width: '50%' }),
          text('previewUrl', { description: 'Address of the preview, with {slug} and {locale}.', width: '50%' }),
        ),
        relation('workflow', 'content-workflows'),
        row(
          checkbox('enableVersioning', { defaultValue: true, width: '50%' }),
          integer('maxVersions', { defaultValue: 50, min: 1, required: true, width: '50%' }),
        ),
      ],
    }),
    checkbox('isActive', { defaultValue: true, sidebar: true }),
    checkbox('isSystem', { description: 'Built in; cannot be deleted.', readOnly: true, sidebar: true }),
    slug(),
    createdByField(),
  ],
  lockDocuments: false,
  indexes: [{ fields: ['organization', 'slug'], unique: true }],
})
