import type { CollectionBeforeOperationHook, Config } from 'payload'

import { lockRow } from '@/src/db/lockRow'
import { addHooks } from '@/src/plugin/addHooks'

/**
 * Payload's update reads a document, merges the changes into it and writes all of it, so that of two people who change different
 * fields at once one loses theirs. The row is locked before it is read: the second one waits, and merges into what the first has
 * written. Costs one statement by primary key.
 */
export const lockedUpdates = () => (config: Config): Config => ({
  ...config,
  collections: config.collections?.map((collection) => addHooks(collection, { beforeOperation: [lockBeforeUpdate] })),
})

const lockBeforeUpdate: CollectionBeforeOperationHook = async ({ args, collection, operation, req }) => {
  const id: unknown = 'id' in args ? args.id : undefined
  // Without a transaction the lock would be gone at once.
  if (operation === 'update' && typeof id === 'string' && req.transactionID) await lockRow(req, collection.slug, id)
  return args
}
