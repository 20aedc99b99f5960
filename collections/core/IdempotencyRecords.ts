import { engineWritten } from '@/collections/access/engineWritten'
import { accessFor } from '@/src/access/accessFor'
import { defineCollection, integer, json, text } from '@/src/fields'

/** Answers kept for 24 hours, so that a repeated POST with the same Idempotency-Key is not executed again (B003-086). */
export const IdempotencyRecords = defineCollection({
  slug: 'idempotency-records',
  access: accessFor({ resource: 'idempotency-record', restrict: engineWritten }),
  admin: {
    defaultColumns: ['key', 'route', 'statusCode', 'createdAt'],
    group: 'Settings',
    hidden: true,
    useAsTitle: 'key',
  },
  fields: [
    text('key', { required: true }),
    text('route', { required: true }),
    text('requestHash', {
      description: 'SHA-256 of the request; another body under the same key is refused.',
      required: true,
    }),
    json('responseBody'),
    integer('statusCode'),
  ],
  indexes: [{ fields: ['organization', 'key', 'route'], unique: true }],
})
