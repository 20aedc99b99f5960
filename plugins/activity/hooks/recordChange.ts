import type { CollectionAfterChangeHook } from 'payload'

import { describeCreate } from '../operations/describeCreate'
import { describeUpdate } from '../operations/describeUpdate'
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
