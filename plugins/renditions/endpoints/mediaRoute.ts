import { APIError } from 'payload'

import type { HotRoute } from '@/src/server/types'

import { PRESETS } from '../constants'
import { AddressExpired, RenditionMissing, SignatureInvalid } from '../errors'
import { assertAvailable } from '../operations/assertAvailable'
import { findRendition } from '../operations/findRendition'
import { isSignedAddress } from '../operations/isSignedAddress'
import { parseTransform } from '../operations/parseTransform'
import { renderTransform } from '../operations/renderTransform'
import { sendStored } from '../operations/sendStored'
import type { ResolvedRenditionsOptions } from '../options'

/** Short, so that an expired licence is seen at once. */
const CACHE = 'private, max-age=60'

/** `GET /media/:signature/:expires/:asset/:spec`: a rendition (`PREVIEW`) or a transformation (`w_400,h_300,fit_cover,f_webp`) to whoever has the signed address. */
export const mediaRoute = (options: ResolvedRenditionsOptions): HotRoute => ({
  handler: async ({ params: { asset = '', expires = '', signature = '', spec = '' }, payload, request }) => {
    try {
      const address = { asset, expires: Number(expires), spec }
      if (!isSignedAddress(payload, address, signature)) throw new SignatureInvalid({})
      if (address.expires * 1000 <= Date.now()) throw new AddressExpired({})
      await assertAvailable(payload, asset, new Date())
      const isNamed = spec.replace(':poster', '') in PRESETS
      const stored = isNamed
        ? await findRendition(payload, { accept: request.headers.get('accept') ?? '', asset, type: spec })
        : await renderTransform({ asset, maxAtOnce: options.maxTransforms, payload, transform: parseTransform(spec, options.maxTransformSide) })
      if (!stored) throw new RenditionMissing({ asset, type: spec })
      return await sendStored({ ...stored, cache: CACHE, request })
    } catch (error) {
      if (!(error instanceof APIError)) throw error
      return Response.json({ errors: [{ data: error.data, message: error.message }] }, { headers: { 'cache-control': 'no-store', ...(error.status === 503 && { 'retry-after': '3' }) }, status: error.status })
    }
  },
  method: 'GET',
  path: '/media/:signature/:expires/:asset/:spec',
})
