import { z } from 'zod'

import { defineEndpoint } from '@/src/endpoints/defineEndpoint'
import { applyTransition } from '@/src/states/applyTransition'

import { reviewAsClient } from '../operations/reviewAsClient'
import { reviewDeliverable } from '../operations/reviewDeliverable'
import { toReviewAnswer } from '../operations/toReviewAnswer'

const params = z.object({ id: z.uuid() })
const feedback = z.string().trim().min(1).max(10_000)
const collection = 'deliverables'

/** `POST /api/deliverables/:id/submit`: the work is ready for the internal review (B000-094). */
const submit = defineEndpoint({
  access: 'deliverable:update',
  handler: async ({ body, params: { id }, req }) => toReviewAnswer(await applyTransition({ collection, data: body.reviewer ? { internalReviewer: body.reviewer } : {}, id, req, transition: 'submit' })),
  idempotent: true,
  input: { body: z.strictObject({ reviewer: z.uuid().optional() }), params },
  method: 'post',
  path: '/:id/submit',
})

/** `POST /api/deliverables/:id/internal-review`. Whoever sends work back says why. */
const internalReview = defineEndpoint({
  access: 'deliverable:review',
  handler: async ({ body, params: { id }, req }) => toReviewAnswer(await reviewDeliverable({ ...body, id, req })),
  idempotent: true,
  input: {
    body: z.discriminatedUnion('decision', [
      z.strictObject({ decision: z.literal('approve'), feedback: feedback.optional() }),
      z.strictObject({ decision: z.literal('requestChanges'), feedback }),
      z.strictObject({ decision: z.literal('reject'), feedback }),
    ]),
    params,
  },
  method: 'post',
  path: '/:id/internal-review',
})

/** `POST /api/deliverables/:id/send-to-client`. */
const sendToClient = defineEndpoint({
  access: 'deliverable:send',
  handler: async ({ params: { id }, req }) => toReviewAnswer(await applyTransition({ collection, id, req, transition: 'sendToClient' })),
  idempotent: true,
  input: { params },
  method: 'post',
  path: '/:id/send-to-client',
})

/** `POST /api/deliverables/:id/client-review`: from the portal, or on behalf of the client. */
const clientReview = defineEndpoint({
  access: 'authenticated',
  handler: async ({ body, params: { id }, principal, req }) => toReviewAnswer(await reviewAsClient({ ...body, id, principal, req })),
  idempotent: true,
  input: {
    body: z.discriminatedUnion('decision', [
      z.strictObject({ decision: z.literal('approve'), feedback: feedback.optional() }),
      z.strictObject({ decision: z.literal('requestChanges'), feedback }),
    ]),
    params,
  },
  method: 'post',
  path: '/:id/client-review',
})

/** `POST /api/deliverables/:id/deliver`: the approved work was handed over. */
const deliver = defineEndpoint({
  access: 'deliverable:send',
  handler: async ({ params: { id }, req }) => toReviewAnswer(await applyTransition({ collection, id, req, transition: 'deliver' })),
  idempotent: true,
  input: { params },
  method: 'post',
  path: '/:id/deliver',
})

/** The steps of the dual review (B000-004), one endpoint each. */
export const deliverableEndpoints = [submit, internalReview, sendToClient, clientReview, deliver]
