import { z } from 'zod'

import { defineEndpoint } from '@/src/endpoints/defineEndpoint'

import { reviewAsClient } from '../operations/reviewAsClient'
import { toReviewAnswer } from '../operations/toReviewAnswer'

const comment = z.string().trim().max(10_000)

/** `POST /api/portal/deliverables/:id/review`: the client's decision, as the portal sends it. */
export const portalReviewEndpoint = defineEndpoint({
  access: (principal) => principal.kind === 'client-user',
  handler: async ({ body, params: { id }, principal, req }) => {
    const decision = body.decision === 'approve' ? 'approve' : 'requestChanges'
    return { doc: toReviewAnswer(await reviewAsClient({ decision, feedback: body.comment || undefined, id, principal, req })) }
  },
  idempotent: true,
  input: {
    body: z.discriminatedUnion('decision', [
      z.strictObject({ comment: comment.optional(), decision: z.literal('approve') }),
      z.strictObject({ comment: comment.min(1), decision: z.literal('requestRevision') }),
    ]),
    params: z.object({ id: z.uuid() }),
  },
  method: 'post',
  path: '/portal/deliverables/:id/review',
})
