import { z } from 'zod'

import { defineEndpoint } from '@/src/endpoints/defineEndpoint'

import { linkAsset } from '../operations/linkAsset'
import { shareTerms } from './shareTerms'

const byId = z.object({ id: z.uuid() })

/** `POST /api/assets/{id}/links`: a public link to one asset. */
const link = defineEndpoint({
  access: 'asset-link:create',
  handler: ({ body, params, req }) => linkAsset(req, params.id, body),
  input: {
    body: z.strictObject({ allowDownload: z.boolean().optional(), expiresAt: shareTerms.expiresAt, label: z.string().max(200).optional(), maxDownloads: z.number().int().min(1).optional(), password: shareTerms.password }),
    params: byId,
  },
  method: 'post',
  path: '/:id/links',
  status: 201,
})

/** Endpoints of `assets` for their links. */
export const assetLinkEndpoints = [link]
