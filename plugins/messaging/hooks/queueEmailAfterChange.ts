import type { CollectionAfterChangeHook } from 'payload'

import { enqueue } from '@/src/queue/enqueue'

/** A mail that is queued is sent; also when somebody sets a failed one back to QUEUED. */
export const queueEmailAfterChange: CollectionAfterChangeHook = async ({ doc, operation, previousDoc, req }) => {
  const isNew = operation === 'create' || previousDoc?.status !== 'QUEUED'
  if (doc.status === 'QUEUED' && isNew) await enqueue({ input: { id: String(doc.id) }, key: `send-email:${String(doc.id)}`, req, task: 'send-email' })
}
