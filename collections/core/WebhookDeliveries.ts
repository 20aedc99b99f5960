import { engineWritten } from '@/collections/access/engineWritten'
import { accessFor } from '@/src/access/accessFor'
import { date, defineCollection, integer, json, relation, row, select, text, textarea, url } from '@/src/fields'

/** One call of a webhook and its answer. */
export const WebhookDeliveries = defineCollection({
  slug: 'webhook-deliveries',
  access: accessFor({ resource: 'webhook-delivery', restrict: engineWritten }),
  admin: {
    defaultColumns: ['eventType', 'endpoint', 'status', 'attempts', 'createdAt'],
    description: 'Calls of webhooks.',
    group: 'Settings',
    hidden: true,
    useAsTitle: 'eventType',
  },
  fields: [
    row(
      relation('endpoint', 'webhook-endpoints', { onDelete: 'cascade', width: '50%' }),
      relation('event', 'content-events', { width: '50%' }),
    ),
    row(
      text('eventType', { index: true, required: true, width: '50%' }),
      text('messageId', { description: 'webhook-id header; the receiver drops repeats by it.', width: '50%' }),
    ),
    url('url', { required: true }),
    json('payload'),
    row(
      select('status', ['PENDING', 'DELIVERED', 'FAILED'], {
        defaultValue: 'PENDING',
        index: true,
        required: true,
        width: '50%',
      }),
      integer('attempts', { defaultValue: 0, min: 0, required: true, width: '50%' }),
    ),
    row(integer('responseStatus', { width: '50%' }), integer('durationMs', { width: '50%' })),
    textarea('responseBody', { maxLength: 20000 }),
    textarea('error'),
    row(date('nextAttemptAt', { width: '50%' }), date('deliveredAt', { width: '50%' })),
  ],
  indexes: [{ fields: ['organization', 'messageId'], unique: true }],
})
