import { engineWritten } from '@/collections/access/engineWritten'
import { accessFor } from '@/src/access/accessFor'
import { date, defineCollection, integer, now, relation, row, select, text, textarea } from '@/src/fields'

/** One attempt to push a revision to Box (B003-031). */
export const BoxPushLogs = defineCollection({
  slug: 'box-push-logs',
  access: accessFor({ resource: 'box-push-log', restrict: engineWritten }),
  admin: {
    defaultColumns: ['deliverable', 'revision', 'status', 'attempt', 'sentAt'],
    description: 'Pushes to Box.',
    group: 'Settings',
    hidden: true,
    useAsTitle: 'boxFolderId',
  },
  defaultSort: '-sentAt',
  fields: [
    row(
      relation('deliverable', 'deliverables', { onDelete: 'cascade', required: true, width: '50%' }),
      relation('revision', 'revisions', { width: '50%' }),
    ),
    row(
      select('status', ['PENDING', 'SUCCESS', 'FAILED'], {
        defaultValue: 'PENDING',
        index: true,
        required: true,
        width: '33%',
      }),
      integer('attempt', { defaultValue: 1, min: 1, required: true, width: '33%' }),
      text('boxFolderId', { width: '33%' }),
    ),
    textarea('error'),
    date('sentAt', { defaultValue: now, required: true }),
  ],
})
