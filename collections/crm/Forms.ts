import { accessFor } from '@/src/access/accessFor'
import {
  checkbox,
  createdByField,
  defineCollection,
  integer,
  list,
  relation,
  row,
  select,
  slug,
  text,
  textarea,
  texts,
  url,
} from '@/src/fields'

/** Forms on websites and in the portal (001.Form). */
export const Forms = defineCollection({
  slug: 'forms',
  access: accessFor({ resource: 'form' }),
  admin: {
    defaultColumns: ['name', 'isActive', 'submissionCount', 'updatedAt'],
    description: 'Forms people fill in.',
    group: 'Clients',
    hidden: true,
    useAsTitle: 'name',
  },
  fields: [
    row(
      text('name', { required: true, width: '50%' }),
      relation('list', 'contact-lists', { description: 'Whoever fills it in is put on this list.', width: '50%' }),
    ),
    textarea('description'),
    list(
      'fields',
      [
        row(
          text('name', { required: true, width: '33%' }),
          text('label', { required: true, width: '33%' }),
          select('fieldType', ['TEXT', 'TEXTAREA', 'EMAIL', 'PHONE', 'NUMBER', 'DATE', 'SELECT', 'CHECKBOX', 'FILE'], {
            defaultValue: 'TEXT',
            required: true,
            width: '33%',
          }),
        ),
        row(
          text('placeholder', { width: '33%' }),
          texts('choices', { width: '33%' }),
          checkbox('isRequired', { width: '33%' }),
        ),
      ],
      { dbName: 'form_fields', singular: 'Field' },
    ),
    row(textarea('successMessage', { width: '50%' }), url('redirectUrl', { width: '50%' })),
    relation('notifyUsers', 'users', { hasMany: true }),
    { collection: 'form-submissions', defaultLimit: 10, name: 'submissions', on: 'form', type: 'join' },
    checkbox('isActive', { defaultValue: true, sidebar: true }),
    integer('submissionCount', { defaultValue: 0, readOnly: true, sidebar: true }),
    slug(),
    createdByField(),
  ],
  indexes: [{ fields: ['organization', 'slug'], unique: true }],
})
