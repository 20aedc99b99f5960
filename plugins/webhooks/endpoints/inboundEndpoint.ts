import { z } from 'zod'

import { defineEndpoint } from '@/src/endpoints/defineEndpoint'

import { receiveWebhook } from '../operations/receiveWebhook'

/** `POST /api/webhooks/triggers/:id`: a signed message to a trigger on `webhook.received`. The signature says who may. */
export const inboundEndpoint = defineEndpoint({
  access: 'public',
  handler: ({ params, req }) => receiveWebhook(req, params.id),
  input: { params: z.object({ id: z.uuid() }) },
  method: 'post',
  path: '/webhooks/triggers/:id',
  status: 202,
})
