import { z } from 'zod'

import { defineEndpoint } from '@/src/endpoints/defineEndpoint'
import { applyTransition } from '@/src/states/applyTransition'

/** `POST /api/{slug}/{id}/transitions/{name}`: the body is other fields of the same write; `?field=` picks among several machines. */
export const transitionEndpoint = defineEndpoint({
  access: 'authenticated',
  handler: async ({ body, params, query, req }) => ({
    doc: await applyTransition({
      collection: params.collection,
      data: body,
      field: query.field,
      id: params.id,
      overrideAccess: false,
      req,
      transition: params.name,
    }),
  }),
  idempotent: true,
  input: {
    body: z.record(z.string(), z.unknown()),
    params: z.object({ collection: z.string(), id: z.uuid(), name: z.string() }),
    query: z.object({ field: z.string().optional() }),
  },
  method: 'post',
  path: '/:id/transitions/:name',
})
