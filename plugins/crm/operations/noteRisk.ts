import type { PayloadRequest } from 'payload'

import { emitEvent } from '@/src/events/emitEvent'
import { relationId } from '@/src/states/relationId'

/** Percentage points that a chance has to lose at once. */
const DROP = 10

/** Emits `deal.at_risk` when the probability of an open deal dropped (B000-061). In the transaction of the write. */
export const noteRisk = async ({ deal, from, req, to }: { deal: Record<string, unknown>; from: unknown; req: PayloadRequest; to: unknown }): Promise<void> => {
  const organization = relationId(deal.organization)
  if (!organization || typeof from !== 'number' || typeof to !== 'number' || from - to < DROP) return
  const id = String(deal.id)
  const payload = { dealId: id, from, id, ownerId: relationId(deal.owner) ?? null, to }
  await emitEvent({ organization, payload, req, sourceId: id, sourceType: 'deals', type: 'deal.at_risk' })
}
