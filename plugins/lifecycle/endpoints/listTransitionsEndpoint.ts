import { z } from 'zod'

import { defineEndpoint } from '@/src/endpoints/defineEndpoint'
import { reportStates } from '@/src/states/reportStates'

/** `GET /api/{slug}/{id}/transitions`: where the document stands and what the caller may do with it. */
export const listTransitionsEndpoint = defineEndpoint({
  access: 'authenticated',
  handler: async ({ params, req }) => ({ states: await reportStates({ collection: params.collection, id: params.id, req }) }),
  input: { params: z.object({ collection: z.string(), id: z.uuid() }) },
  method: 'get',
  path: '/:id/transitions',
})
