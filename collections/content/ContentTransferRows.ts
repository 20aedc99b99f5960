import { engineWritten } from '@/collections/access/engineWritten'
import { accessFor } from '@/src/access/accessFor'
import { defineCollection, integer, json, relation, row, select, text } from '@/src/fields'

/** A row of an import that failed, with everything that is wrong with it, or that waits, its entry begun or not, for a row it refers to (plugins/transfer). */
export const ContentTransferRows = defineCollection({
  slug: 'content-transfer-rows',
  access: accessFor({ resource: 'content-transfer-row', restrict: engineWritten }),
  admin: {
    defaultColumns: ['transfer', 'row', 'outcome', 'place'],
    description: 'What went wrong in imports, row by row.',
    group: 'Create',
    hidden: true,
    useAsTitle: 'place',
  },
  defaultSort: 'row',
  fields: [
    relation('transfer', 'content-transfers', { onDelete: 'cascade', required: true }),
    row(
      integer('row', { description: 'Counted from 1, without the header.', min: 1, required: true, width: '33%' }),
      text('place', { description: 'Line or file it stands in.', required: true, width: '33%' }),
      select('outcome', ['FAILED', 'WAITS', 'BEGUN'], { required: true, width: '33%' }),
    ),
    text('externalId'),
    json('problems', { defaultValue: [], description: '[{ path, message }]', required: true }),
  ],
  indexes: [{ fields: ['organization', 'transfer', 'row'], unique: true }],
})
