import { z } from 'zod'

import { defineEndpoint } from '@/src/endpoints/defineEndpoint'

import { PRESETS } from '../constants'
import { RenditionMissing } from '../errors'
import { assertAvailable } from '../operations/assertAvailable'
import { findRendition } from '../operations/findRendition'
import { parseTransform } from '../operations/parseTransform'
import { readableAsset } from '../operations/readableAsset'
import { requestRenditions } from '../operations/requestRenditions'
import { sendStored } from '../operations/sendStored'
import { signAddress } from '../operations/signAddress'
import type { ResolvedRenditionsOptions } from '../options'

const id = z.uuid()
const type = z.enum(Object.keys(PRESETS) as [string, ...string[]])
const MAX_SECONDS = 30 * 86_400

/** `GET /api/assets/:id/renditions/:type`: the finished rendition; thumbnails also of expired assets, so that people see what they renew. */
const read = defineEndpoint({
  access: 'authenticated',
  handler: async ({ params, principal, query, req }) => {
    await readableAsset(req, params.id)
    if (!params.type.startsWith('THUMBNAIL') || principal.kind !== 'user') await assertAvailable(req, params.id, new Date())
    const stored = await findRendition(req, { accept: req.headers.get('accept') ?? '', asset: params.id, type: query.poster ? `${params.type}:poster` : params.type })
    if (!stored) throw new RenditionMissing({ asset: params.id, type: params.type })
    return sendStored({ ...stored, cache: 'private, max-age=60', request: { headers: req.headers } })
  },
  input: { params: z.object({ id, type }), query: z.object({ poster: z.literal('true').optional() }) },
  method: 'get',
  path: '/:id/renditions/:type',
})

/** `POST /api/assets/:id/renditions`: makes what is missing or failed, or the named ones anew. */
const redo = defineEndpoint({
  access: 'asset:update',
  handler: async ({ body, params, req }) => {
    await readableAsset(req, params.id)
    const rows = await req.payload.find({ collection: 'asset-renditions', depth: 0, limit: 20, overrideAccess: false, req, where: { and: [{ asset: { equals: params.id } }, { status: { equals: 'FAILED' } }] } })
    const failed = rows.docs.map((row) => String((row as unknown as { renditionType: string }).renditionType))
    return requestRenditions({ again: body.types ?? failed, asset: params.id, req })
  },
  idempotent: true,
  input: { body: z.strictObject({ types: z.array(type).max(10).optional() }), params: z.object({ id }) },
  method: 'post',
  path: '/:id/renditions',
  status: 202,
})

/** `POST /api/assets/:id/address`: a signed address of a rendition or transformation, for at most 30 days. */
const address = (options: ResolvedRenditionsOptions) =>
  defineEndpoint({
    access: 'asset:read',
    handler: async ({ body: { expiresInSeconds, spec }, params, req }) => {
      await readableAsset(req, params.id)
      await assertAvailable(req, params.id, new Date())
      if (!(spec.replace(':poster', '') in PRESETS)) parseTransform(spec, options.maxTransformSide)
      const expires = Math.floor(Date.now() / 1000) + expiresInSeconds
      return { expiresAt: new Date(expires * 1000).toISOString(), url: signAddress(req.payload, { asset: params.id, expires, spec }) }
    },
    input: { body: z.strictObject({ expiresInSeconds: z.number().int().min(1).max(MAX_SECONDS).default(3600), spec: z.string().min(1).max(120) }), params: z.object({ id }) },
    method: 'post',
    path: '/:id/address',
    transaction: false,
  })

export const renditionEndpoints = (options: ResolvedRenditionsOptions) => [read, redo, address(options)]
