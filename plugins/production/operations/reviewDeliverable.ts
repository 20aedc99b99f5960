import type { PayloadRequest } from 'payload'

import { applyTransition } from '@/src/states/applyTransition'

type Args = { decision: 'approve' | 'reject' | 'requestChanges'; feedback?: string; id: string; req: PayloadRequest }

/** The internal review: ready for the client, back to work, or rejected as a whole. */
export const reviewDeliverable = ({ decision, feedback, id, req }: Args) =>
  applyTransition({
    collection: 'deliverables',
    data: { internalFeedback: feedback ?? null, ...(decision === 'reject' ? { internalReviewStatus: 'REJECTED' } : {}) },
    id,
    req,
    transition: decision === 'approve' ? 'approveInternally' : 'rejectInternally',
  })
