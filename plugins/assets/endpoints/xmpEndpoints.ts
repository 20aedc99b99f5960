import { z } from 'zod'

import { defineEndpoint } from '@/src/endpoints/defineEndpoint'
import { NotFound } from '@/src/errors/NotFound'
import { slugify } from '@/src/fields/slugify'

import { fieldsOfXmp } from '../operations/fieldsOfXmp'
import { writeXmp, type XmpAsset } from '../operations/writeXmp'

const params = z.object({ id: z.uuid() })

/** `GET /api/assets/:id/xmp`: its metadata as a sidecar. */
const write = defineEndpoint({
  access: 'asset:read',
  handler: async ({ params: { id }, req }) => {
    const asset = (await req.payload.findByID({ collection: 'assets', depth: 0, disableErrors: true, id, joins: false, overrideAccess: false, req })) as unknown as null | XmpAsset
    if (!asset) throw new NotFound({ id, kind: 'asset' })
    const headers = { 'content-disposition': `attachment; filename="${slugify(asset.name) || 'asset'}.xmp"`, 'content-type': 'application/rdf+xml; charset=utf-8', 'x-content-type-options': 'nosniff' }
    return new Response(writeXmp(asset), { headers })
  },
  input: { params },
  method: 'get',
  path: '/:id/xmp',
})

/** `POST /api/assets/:id/xmp`: takes over what a sidecar says; answers the fields it said. */
const read = defineEndpoint({
  access: 'asset:update',
  handler: async ({ body, params: { id }, req }) => {
    const fields = fieldsOfXmp(body.xmp, { withTitle: true })
    const found = await req.payload.findByID({ collection: 'assets', depth: 0, disableErrors: true, id, joins: false, overrideAccess: false, req })
    if (!found) throw new NotFound({ id, kind: 'asset' })
    if (Object.keys(fields).length > 0) await req.payload.update({ collection: 'assets', data: fields as never, depth: 0, id, overrideAccess: false, req })
    return { fields }
  },
  input: { body: z.strictObject({ xmp: z.string().min(1).max(1_000_000) }), params },
  method: 'post',
  path: '/:id/xmp',
})

export const xmpEndpoints = [write, read]
