import { deliverableStatuses } from '@/collections/vocabulary/deliverableStatuses'
import { engineWritten } from '@/collections/access/engineWritten'
import { accessFor } from '@/src/access/accessFor'
import { date, defineCollection, json, now, relation, row, select, text } from '@/src/fields'

/** Every move of a deliverable: from where, to where, by whom (B000-099). */
export const DeliverableHistory = defineCollection({
  slug: 'deliverable-history',
  labels: { plural: 'Deliverable history', singular: 'History entry' },
  access: accessFor({ resource: 'deliverable-history', restrict: engineWritten }),
  admin: {
    defaultColumns: ['action', 'fromStatus', 'toStatus', 'performedBy', 'performedAt'],
    group: 'Create',
    hidden: true,
    useAsTitle: 'action',
  },
  defaultSort: '-performedAt',
  fields: [
    relation('deliverable', 'deliverables', { onDelete: 'cascade', required: true }),
    row(
      text('action', { description: 'created, submitted, reviewed, approved, …', required: true, width: '33%' }),
      select('fromStatus', deliverableStatuses, { width: '33%' }),
      select('toStatus', deliverableStatuses, { width: '33%' }),
    ),
    row(
      relation('performedBy', 'users', { width: '33%' }),
      relation('performedByClientUser', 'client-users', { width: '33%' }),
      text('performedBySkill', { width: '33%' }),
    ),
    date('performedAt', { defaultValue: now, required: true }),
    json('metadata'),
  ],
})
