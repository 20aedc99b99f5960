import { z } from 'zod'

import { defineEndpoint } from '@/src/endpoints/defineEndpoint'

import { revealSecret } from '../operations/revealSecret'

/** `GET /api/content-triggers/:id/webhook-secret` */
export const webhookSecretEndpoint = defineEndpoint({
  access: 'content-trigger:update',
  handler: async ({ params, req }) => ({ secret: await revealSecret(req, params.id) }),
  input: { params: z.object({ id: z.uuid() }) },
  method: 'get',
  path: '/:id/webhook-secret',
})
