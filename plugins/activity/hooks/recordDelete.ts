import type { CollectionAfterDeleteHook } from 'payload'

import { recordActivity } from '../operations/recordActivity'
import type { ResolvedActivityOptions } from '../options'

/** A deletion becomes an activity; it keeps the title the row had. */
export const recordDelete =
  (options: ResolvedActivityOptions): CollectionAfterDeleteHook =>
  async ({ collection, doc, id, req }) => {
    const described = { action: 'deleted', description: null, metadata: null }
    await recordActivity({ collection, described, doc: { ...doc, id }, isGone: true, options, req })
    return doc
  }
