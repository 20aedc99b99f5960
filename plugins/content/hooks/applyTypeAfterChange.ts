import type { CollectionAfterChangeHook } from 'payload'

import { applyTypeChange } from '../operations/applyTypeChange'

/** After a content type changed: its entries follow, and filters get their indexes. */
export const applyTypeAfterChange: CollectionAfterChangeHook = async ({ doc, operation, previousDoc, req }) => {
  await applyTypeChange({ after: doc, before: operation === 'update' ? previousDoc : undefined, req })
  return doc
}
