import type { CollectionAfterChangeHook } from 'payload'

import { recordStateChange } from '@/src/states/recordStateChange'
import type { StateMachine } from '@/src/states/types'

/** Writes the history rows of the states that changed. */
export const recordStates =
  (machines: readonly StateMachine[]): CollectionAfterChangeHook =>
  async ({ collection, data, doc, operation, previousDoc, req }) => {
    for (const machine of machines) {
      await recordStateChange({
        collection,
        doc: { ...previousDoc, ...data },
        id: String(doc.id),
        isNew: operation === 'create',
        machine,
        req,
      })
    }
    return doc
  }
