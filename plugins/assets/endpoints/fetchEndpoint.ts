import { z } from 'zod'

import { defineEndpoint } from '@/src/endpoints/defineEndpoint'

import { startFetch } from '../operations/startFetch'

const body = z.strictObject({
  folder: z.uuid().optional(),
  library: z.uuid(),
  relativePath: z.string().max(900).optional(),
  tags: z.array(z.string().min(1).max(100)).max(100).optional(),
  url: z.url({ error: 'must be an address that begins with http:// or https://', protocol: /^https?$/ }).max(2000),
})

/** `POST /api/assets/fetch`: the file of an address into a library. It is fetched by a task; `GET /api/uploads/:id` says what became of it. */
export const fetchEndpoint = defineEndpoint({
  access: 'asset:create',
  handler: async ({ body: asked, principal, req }) => {
    const { id } = await startFetch({ ...asked, principal, req })
    return { id, statusUrl: `/api/uploads/${id}` }
  },
  idempotent: true,
  input: { body },
  method: 'post',
  path: '/fetch',
  status: 202,
})
