import { engineWritten } from '@/collections/access/engineWritten'
import { accessFor } from '@/src/access/accessFor'
import { createdByField, date, defineCollection, integer, json, relation, row, select, text, textarea } from '@/src/fields'

const internal = { create: () => false, read: () => false, update: () => false }

/** An import or export of entries: how far it is and what it came to. Written by the engine alone (plugins/transfer). */
export const ContentTransfers = defineCollection({
  slug: 'content-transfers',
  access: accessFor({ resource: 'content-transfer', restrict: engineWritten }),
  admin: {
    defaultColumns: ['filename', 'direction', 'status', 'rowsDone', 'failed', 'createdAt'],
    description: 'Imports and exports of entries.',
    group: 'Create',
    hidden: true,
    useAsTitle: 'filename',
  },
  disableDuplicate: true,
  fields: [
    row(
      text('filename', { required: true, width: '50%' }),
      select('direction', ['IMPORT', 'EXPORT'], { required: true, width: '25%' }),
      select('format', ['JSON', 'CSV', 'MARKDOWN', 'WORDPRESS'], { required: true, width: '25%' }),
    ),
    row(
      relation('contentType', 'content-types', { description: 'For rows that do not say it themselves.', width: '50%' }),
      select('status', ['QUEUED', 'RUNNING', 'DONE', 'FAILED', 'CANCELLED'], { defaultValue: 'QUEUED', index: true, required: true, width: '25%' }),
      select('mode', ['RUN', 'DRY_RUN'], { defaultValue: 'RUN', description: 'A dry run says what would happen.', required: true, width: '25%' }),
    ),
    row(
      integer('rowsTotal', { description: 'Known once the file was read through.', min: 0, width: '33%' }),
      integer('rowsDone', { defaultValue: 0, min: 0, required: true, width: '33%' }),
      select('phase', ['COUNT', 'ROWS', 'REFERENCES', 'END'], { defaultValue: 'COUNT', required: true, width: '33%' }),
    ),
    row(
      integer('created', { defaultValue: 0, min: 0, required: true, width: '20%' }),
      integer('updated', { defaultValue: 0, min: 0, required: true, width: '20%' }),
      integer('unchanged', { defaultValue: 0, min: 0, required: true, width: '20%' }),
      integer('skipped', { defaultValue: 0, description: 'Rows that are no entries, such as menus.', min: 0, required: true, width: '20%' }),
      integer('failed', { defaultValue: 0, min: 0, required: true, width: '20%' }),
    ),
    textarea('error', { description: 'Why it could not go on.' }),
    json('options', { defaultValue: {}, required: true }),
    json('actor', { access: internal, description: 'Whose rights it has.', hidden: true }),
    text('fileKey', { access: internal, description: 'Where the file is.', hidden: true }),
    text('lastId', { access: internal, description: 'Last entry that was exported.', hidden: true }),
    json('parts', { access: internal, defaultValue: [], description: 'Where the parts of an export are, in order.', hidden: true }),
    date('startedAt', { sidebar: true }),
    date('finishedAt', { sidebar: true }),
    createdByField(),
  ],
})
