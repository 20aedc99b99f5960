import type { PayloadRequest } from 'payload'

import { can } from '@/src/access/can'
import type { Principal } from '@/src/access/types'
import { NotFound } from '@/src/errors/NotFound'
import { applyTransition } from '@/src/states/applyTransition'
import { relationId } from '@/src/states/relationId'

import { ReviewForbidden } from '../errors'

type Args = { decision: 'approve' | 'requestChanges'; feedback?: string; id: string; principal: Principal; req: PayloadRequest }

/**
 * The client's review, by a portal user of that client, or written down by somebody who may review on the client's behalf. Portal users cannot change
 * deliverables; this decision is the one thing they may say, so that it is written with the engine's authority after the check.
 */
export const reviewAsClient = async ({ decision, feedback, id, principal, req }: Args) => {
  const deliverable = await req.payload.findByID({ collection: 'deliverables', depth: 0, disableErrors: true, id, overrideAccess: false, req })
  if (!deliverable) throw new NotFound({ id, kind: 'deliverable' })
  const isOwn = principal.kind === 'client-user' && relationId(deliverable.client) === principal.client
  if (!isOwn && !can(principal, 'deliverable:review', relationId(deliverable.organization))) {
    throw new ReviewForbidden({ deliverable: id, needed: "a portal user of its client or the permission 'deliverable:review'" })
  }
  return applyTransition({
    collection: 'deliverables',
    data: { clientFeedback: feedback ?? null },
    id,
    overrideAccess: true,
    req,
    transition: decision === 'approve' ? 'approve' : 'requestRevision',
  })
}
