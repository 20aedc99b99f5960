import type { CollectionAfterChangeHook, CollectionAfterDeleteHook } from 'payload'

import { describeCreate, describeUpdate } from '../operations/describeWrite'
import { recordActivity } from '../operations/recordActivity'
import type { ResolvedActivityOptions } from '../options'

/** A create, update or change of state becomes an activity. */
export const recordChange =
  (options: ResolvedActivityOptions): CollectionAfterChangeHook =>
  async ({ collection, data, doc, operation, previousDoc, req }) => {
    const full = { ...previousDoc, ...data, ...doc }
    const described =
      operation === 'create' ? describeCreate(collection) : describeUpdate(collection, { data: data ?? {}, doc, previousDoc: previousDoc ?? {} })
    if (described) await recordActivity({ collection, described, doc: full, options, req })
    return doc
  }

/** A deletion becomes an activity; it keeps the title the row had. */
export const recordDelete =
  (options: ResolvedActivityOptions): CollectionAfterDeleteHook =>
  async ({ collection, doc, id, req }) => {
    const described = { action: 'deleted', description: null, metadata: null }
    await recordActivity({ collection, described, doc: { ...doc, id }, isGone: true, options, req })
    return doc
  }
