import type { CollectionBeforeChangeHook } from 'payload'

import { guardStateChange } from '@/src/states/guardStateChange'
import type { StateMachine } from '@/src/states/types'

/** Refuses whatever is no legal transition, and writes the stamps. */
export const guardStates =
  (machines: readonly StateMachine[]): CollectionBeforeChangeHook =>
  async ({ collection, data, originalDoc, operation, req }) => {
    let guarded: Record<string, unknown> = data
    for (const machine of machines) {
      guarded = await guardStateChange({ collection, data: guarded, machine, originalDoc: operation === 'create' ? undefined : originalDoc, req })
    }
    return guarded
  }
