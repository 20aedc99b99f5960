import type { CollectionAfterDeleteHook } from 'payload'

import { countTags } from '../operations/countTags'

/** A deleted entry uses its tags no more. */
export const uncountEntryAfterDelete: CollectionAfterDeleteHook = async ({ doc, req }) => {
  await countTags(req, doc.tags, [])
  return doc
}
