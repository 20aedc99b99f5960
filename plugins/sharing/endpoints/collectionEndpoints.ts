import { z } from 'zod'

import { defineEndpoint } from '@/src/endpoints/defineEndpoint'

import { listMembers } from '../operations/listMembers'
import { orderItems } from '../operations/orderItems'
import { shareCollection } from '../operations/shareCollection'
import { shareWithRecipient } from '../operations/shareWithRecipient'
import { unshareCollection } from '../operations/unshareCollection'
import { shareTerms } from './shareTerms'

const byId = z.object({ id: z.uuid() })

/** `GET /api/asset-collections/{id}/assets`: who is in it now, in order. */
const members = defineEndpoint({
  access: 'asset-collection:read',
  handler: ({ params, query, req }) => listMembers(req, params.id, query),
  input: { params: byId, query: z.object({ limit: z.coerce.number().int().min(1).max(100).default(50), page: z.coerce.number().int().min(1).default(1) }) },
  method: 'get',
  path: '/:id/assets',
})

/** `POST /api/asset-collections/{id}/order`: the assets in their new order. */
const order = defineEndpoint({
  access: 'asset-collection:update',
  handler: async ({ body, params, req }) => ({ ordered: await orderItems(req, params.id, body.assets) }),
  input: { body: z.strictObject({ assets: z.array(z.uuid()).min(1).max(2000) }), params: byId },
  method: 'post',
  path: '/:id/order',
})

/** `POST /api/asset-collections/{id}/share`: a public link; the one before is dead. */
const share = defineEndpoint({
  access: 'asset-collection:update',
  handler: ({ body, params, req }) => shareCollection(req, params.id, body),
  input: { body: z.strictObject({ allowComments: z.boolean().optional(), allowDownload: z.boolean().optional(), ...shareTerms }), params: byId },
  method: 'post',
  path: '/:id/share',
  status: 201,
})

/** `DELETE /api/asset-collections/{id}/share` */
const unshare = defineEndpoint({
  access: 'asset-collection:update',
  handler: ({ params, req }) => unshareCollection(req, params.id),
  input: { params: byId },
  method: 'delete',
  path: '/:id/share',
})

/** `POST /api/asset-collections/{id}/recipients`: a link for one person, with its own level, end and password. */
const recipient = defineEndpoint({
  access: 'collection-share:create',
  handler: ({ body, params, req }) => shareWithRecipient(req, params.id, body),
  input: {
    body: z
      .strictObject({ accessLevel: z.enum(['VIEW', 'DOWNLOAD', 'COMMENT', 'EDIT']).default('VIEW'), clientContact: z.uuid().optional(), email: z.email().optional(), ...shareTerms })
      .refine(({ clientContact, email }) => clientContact ?? email, { message: 'say whom by email or clientContact', path: ['email'] }),
    params: byId,
  },
  method: 'post',
  path: '/:id/recipients',
  status: 201,
})

/** Endpoints of `asset-collections`. */
export const collectionEndpoints = [members, order, share, unshare, recipient]
