import { z } from 'zod'

import { defineEndpoint } from '@/src/endpoints/defineEndpoint'

import { answerStage } from '../operations/answerStage'

const feedback = z.string().trim().min(1).max(10_000)
const answer = z.discriminatedUnion('decision', [
  z.strictObject({ decision: z.enum(['approve', 'skip']), feedback: feedback.optional() }),
  z.strictObject({ decision: z.enum(['reject', 'requestChanges']), feedback }),
])

/** `POST /api/content-revisions/:id/answer`. Whoever sends work back says why. */
export const answerStageEndpoint = defineEndpoint({
  access: 'authenticated',
  handler: async ({ body, params: { id }, req }) => ({ doc: await answerStage(req, id, body) }),
  idempotent: true,
  input: { body: answer, params: z.object({ id: z.uuid() }) },
  method: 'post',
  path: '/:id/answer',
})
