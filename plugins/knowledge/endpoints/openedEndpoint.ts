import { z } from 'zod'

import { defineEndpoint } from '@/src/endpoints/defineEndpoint'

import { noteOpened } from '../operations/noteOpened'

/** `POST /api/knowledge/searches/:id/opened`: which of the hits a person opened. */
export const openedEndpoint = defineEndpoint({
  access: 'authenticated',
  handler: async ({ body, params, req }) => {
    await noteOpened({ ...body, log: params.id, req })
  },
  idempotent: true,
  input: { body: z.strictObject({ document: z.uuid() }), params: z.object({ id: z.uuid() }) },
  method: 'post',
  path: '/knowledge/searches/:id/opened',
})
