import { z } from 'zod'

import { defineEndpoint } from '@/src/endpoints/defineEndpoint'

import { traceEvent } from '../operations/traceEvent'

/** `GET /api/content-events/:id/trace`: everything that the event's first cause led to. */
export const traceEndpoint = defineEndpoint({
  access: 'content-event:read',
  handler: ({ params, req }) => traceEvent(req, params.id),
  input: { params: z.object({ id: z.uuid() }) },
  method: 'get',
  path: '/:id/trace',
})
