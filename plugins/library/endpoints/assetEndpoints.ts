import { z } from 'zod'

import { defineEndpoint } from '@/src/endpoints/defineEndpoint'
import { NotFound } from '@/src/errors/NotFound'

import { downloadAsset } from '../operations/downloadAsset'
import { listExpiring } from '../operations/listExpiring'
import { usageOf } from '../operations/usageOf'

const byId = z.object({ id: z.uuid() })

/** `GET /api/assets/{id}/download?rendition=`: for the team and for client users who may see the asset. */
const download = defineEndpoint({
  access: 'authenticated',
  handler: ({ params, query, req }) => downloadAsset({ ...params, ...query, req }),
  input: { params: byId, query: z.object({ rendition: z.string().max(40).optional() }) },
  method: 'get',
  path: '/:id/download',
})

/** `GET /api/assets/expiring?days=90`: what ends when, and where it is used. */
const expiring = defineEndpoint({
  access: 'asset:read',
  handler: ({ query, req }) => listExpiring({ ...query, req }),
  input: {
    query: z.object({
      days: z.coerce.number().int().min(0).max(3650).default(90),
      limit: z.coerce.number().int().min(1).max(50).default(25),
      page: z.coerce.number().int().min(1).default(1),
    }),
  },
  method: 'get',
  path: '/expiring',
})

/** `GET /api/assets/{id}/usage`: every place that shows the asset. */
const usage = defineEndpoint({
  access: 'asset:read',
  handler: async ({ params, req }) => {
    const asset = await req.payload.findByID({ collection: 'assets', depth: 0, disableErrors: true, id: params.id, overrideAccess: false, req })
    if (!asset) throw new NotFound({ id: params.id, kind: 'asset' })
    return usageOf(req, params.id)
  },
  input: { params: byId },
  method: 'get',
  path: '/:id/usage',
})

export const assetEndpoints = [download, expiring, usage]
