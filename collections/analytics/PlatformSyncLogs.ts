import { engineWritten } from '@/collections/access/engineWritten'
import { accessFor } from '@/src/access/accessFor'
import { date, defineCollection, integer, json, now, relation, row, select, textarea } from '@/src/fields'

/** One fetch of data from a platform. */
export const PlatformSyncLogs = defineCollection({
  slug: 'platform-sync-logs',
  access: accessFor({ resource: 'platform-sync-log', restrict: engineWritten }),
  admin: {
    defaultColumns: ['platform', 'syncType', 'status', 'recordsProcessed', 'startedAt'],
    description: 'Fetches of data.',
    group: 'Insights',
    hidden: true,
    useAsTitle: 'syncType',
  },
  defaultSort: '-startedAt',
  fields: [
    row(
      relation('platform', 'analytics-platforms', { onDelete: 'cascade', required: true, width: '33%' }),
      select('syncType', ['full', 'incremental', 'campaigns', 'metrics'], { required: true, width: '33%' }),
      select('status', ['started', 'completed', 'failed'], { required: true, width: '33%' }),
    ),
    row(
      integer('recordsProcessed', { defaultValue: 0, required: true, width: '33%' }),
      integer('recordsFailed', { defaultValue: 0, required: true, width: '33%' }),
      integer('duration', { description: 'In milliseconds.', width: '33%' }),
    ),
    row(date('startedAt', { defaultValue: now, required: true, width: '50%' }), date('completedAt', { width: '50%' })),
    textarea('error'),
    json('errorDetails'),
  ],
  indexes: [{ fields: ['platform', 'startedAt'] }],
})
