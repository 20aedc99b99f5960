import type { CollectionBeforeChangeHook } from 'payload'

import { principalOf } from '@/src/access/principalOf'

import { completeDeliverable } from '../operations/completeDeliverable'
import { moveReviewTracks } from '../operations/moveReviewTracks'

/** Before a deliverable is saved: its home when it is new, its reviews when it moves. Runs before the guard of its states. */
export const prepareDeliverableBeforeChange: CollectionBeforeChangeHook = async ({ data, operation, originalDoc, req }) => {
  const complete = operation === 'create' ? await completeDeliverable({ data, req }) : data
  return moveReviewTracks({ data: complete, now: new Date(), original: operation === 'update' ? (originalDoc as Record<string, unknown>) : undefined, principal: await principalOf(req) })
}
