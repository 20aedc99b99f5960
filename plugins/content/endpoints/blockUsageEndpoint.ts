import { z } from 'zod'

import { defineEndpoint } from '@/src/endpoints/defineEndpoint'

import { blockUsage } from '../operations/blockUsage'

/** `GET /api/content-blocks/:id/usage`: the entries a change of the block touches. */
export const blockUsageEndpoint = defineEndpoint({
  access: 'content-block:read',
  handler: ({ params: { id }, req }) => blockUsage(req, id),
  input: { params: z.object({ id: z.uuid() }) },
  method: 'get',
  path: '/:id/usage',
})
