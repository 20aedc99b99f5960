import { z } from 'zod'

import { defineEndpoint } from '@/src/endpoints/defineEndpoint'

import { giveFeedback } from '../operations/giveFeedback'

/** `POST /api/knowledge/usages/:id/feedback`: whether the document that was found or read helped. */
export const feedbackEndpoint = defineEndpoint({
  access: 'authenticated',
  handler: async ({ body, params, req }) => {
    await giveFeedback({ ...body, req, usage: params.id })
  },
  idempotent: true,
  input: { body: z.strictObject({ feedback: z.string().max(4000).optional(), wasHelpful: z.boolean() }), params: z.object({ id: z.uuid() }) },
  method: 'post',
  path: '/knowledge/usages/:id/feedback',
})
