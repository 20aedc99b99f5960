import { z } from 'zod'

import { defineEndpoint } from '@/src/endpoints/defineEndpoint'
import { NotFound } from '@/src/errors/NotFound'
import { enqueue } from '@/src/queue/enqueue'

import { FETCH_SOURCE } from '../constants'

/** `POST /api/content-sources/:id/fetch`: reads a source now, in the background. */
export const fetchSourceEndpoint = defineEndpoint({
  access: 'content-source:update',
  handler: async ({ params, req }) => {
    const source = await req.payload.findByID({ collection: 'content-sources' as never, depth: 0, disableErrors: true, id: params.id, overrideAccess: false, req })
    if (!source) throw new NotFound({ id: params.id, kind: 'content-sources' })
    return { job: await enqueue({ input: { source: params.id }, key: `content-source:${params.id}`, req, task: FETCH_SOURCE }) }
  },
  input: { params: z.object({ id: z.uuid() }) },
  method: 'post',
  path: '/:id/fetch',
  status: 202,
})
