import { engineWritten } from '@/collections/access/engineWritten'
import { accessFor } from '@/src/access/accessFor'
import { date, defineCollection, now, relation, row, select, text, textarea } from '@/src/fields'

/** One file that came in, matched or not (B003-030). */
export const BoxInboundLogs = defineCollection({
  slug: 'box-inbound-logs',
  access: accessFor({ resource: 'box-inbound-log', restrict: engineWritten }),
  admin: {
    defaultColumns: ['fileName', 'status', 'matchedDeliverable', 'receivedAt'],
    description: 'Files that came in.',
    group: 'Settings',
    hidden: true,
    useAsTitle: 'fileName',
  },
  defaultSort: '-receivedAt',
  fields: [
    row(text('fileName', { required: true, width: '50%' }), text('boxFileId', { required: true, width: '50%' })),
    select('status', ['MATCHED', 'UNMATCHED', 'ERROR'], { index: true, required: true }),
    row(
      relation('matchedProject', 'projects', { width: '50%' }),
      relation('matchedDeliverable', 'deliverables', { width: '50%' }),
    ),
    textarea('error'),
    date('receivedAt', { defaultValue: now, index: true, required: true }),
    select('source', ['MANUAL', 'API', 'BOX'], { defaultValue: 'BOX' }),
  ],
})
