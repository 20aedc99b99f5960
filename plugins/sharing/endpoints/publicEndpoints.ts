import { APIError } from 'payload'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import { defineEndpoint } from '@/src/endpoints/defineEndpoint'

import { doorPage } from '../components/doorPage'
import { addSharedComment } from '../operations/addSharedComment'
import { downloadShared } from '../operations/downloadShared'
import { openGrant } from '../operations/openGrant'
import { rememberCookie } from '../operations/rememberCookie'
import { selectShared } from '../operations/selectShared'
import { showPage } from '../operations/showPage'
import { showShared } from '../operations/showShared'
import { visitorOf } from '../operations/visitorOf'
import { zipShared } from '../operations/zipShared'

const token = z.string().min(1).max(100)
const byToken = z.object({ token })
const byAsset = z.object({ asset: z.uuid(), token })
const rendition = z.string().regex(/^[A-Z_]{1,40}$/).default('ORIGINAL')
const number = z.union([z.number(), z.literal('').transform(() => undefined), z.coerce.number()]).optional()

const wantsHtml = (req: PayloadRequest): boolean => (req.headers.get('accept') ?? '').includes('text/html')
const back = (to: string, headers: Record<string, string> = {}): Response => new Response(null, { headers: { ...headers, location: to }, status: 303 })

/** People see a page where programs get the error. */
const orDoor = async (req: PayloadRequest, token: string, answer: () => Promise<Response>): Promise<Response> => {
  try {
    return await answer()
  } catch (error) {
    if (!wantsHtml(req) || !(error instanceof APIError)) throw error
    const code: unknown = error.data && typeof error.data === 'object' && 'code' in error.data ? error.data.code : undefined
    const wantsPassword = code === 'SHARE_PASSWORD_NEEDED' || code === 'SHARE_TOO_MANY_TRIES'
    const wrong = wantsPassword && req.method !== 'GET'
    return doorPage({ message: error.message, status: error.status, token, wantsPassword, wrong })
  }
}

/** `GET /api/shares/{token}?asset=`: the page of a share, also at `/share/{token}`. */
const show = defineEndpoint({
  access: 'public',
  handler: ({ params, query, req }) =>
    orDoor(req, params.token, async () => {
      const visitor = visitorOf(req)
      const grant = await openGrant(req, params.token, visitor)
      return showPage({ asset: query.asset, grant, isHtml: wantsHtml(req), req, token: params.token, visitor })
    }),
  input: { params: byToken, query: z.object({ asset: z.uuid().optional() }) },
  method: 'get',
  path: '/shares/:token',
})

/** `POST /api/shares/{token}/unlock`: the password, once; the browser is remembered for twelve hours. */
const unlock = defineEndpoint({
  access: 'public',
  handler: ({ body, params, req }) =>
    orDoor(req, params.token, async () => {
      const grant = await openGrant(req, params.token, visitorOf(req, body.password))
      const headers = { 'set-cookie': rememberCookie(req, grant) }
      return wantsHtml(req) ? back(`/share/${params.token}`, headers) : Response.json({ unlocked: true }, { headers })
    }),
  input: { body: z.object({ password: z.string().max(200) }), params: byToken },
  method: 'post',
  path: '/shares/:token/unlock',
  transaction: false,
})

/** `GET /api/shares/{token}/assets/{asset}/view?size=thumbnail`: for the page. */
const view = defineEndpoint({
  access: 'public',
  handler: async ({ params, query, req }) => {
    const visitor = visitorOf(req)
    const grant = await openGrant(req, params.token, visitor)
    return showShared({ grant, id: params.asset, isThumbnail: query.size === 'thumbnail', req, visitor })
  },
  input: { params: byAsset, query: z.object({ size: z.literal('thumbnail').optional() }) },
  method: 'get',
  path: '/shares/:token/assets/:asset/view',
})

/** `GET /api/shares/{token}/assets/{asset}/download?rendition=` */
const download = defineEndpoint({
  access: 'public',
  handler: ({ params, query, req }) =>
    orDoor(req, params.token, async () => {
      const visitor = visitorOf(req)
      const grant = await openGrant(req, params.token, visitor)
      return downloadShared({ grant, id: params.asset, rendition: query.rendition, req, visitor })
    }),
  input: { params: byAsset, query: z.object({ rendition }) },
  method: 'get',
  path: '/shares/:token/assets/:asset/download',
})

/** `GET /api/shares/{token}/zip?rendition=&assets=a,b`: all of it, or some, streamed. */
const zip = defineEndpoint({
  access: 'public',
  handler: ({ params, query, req }) =>
    orDoor(req, params.token, async () => {
      const visitor = visitorOf(req)
      const grant = await openGrant(req, params.token, visitor)
      return zipShared({ assets: query.assets, grant, rendition: query.rendition, req, visitor })
    }),
  input: { params: byToken, query: z.object({ assets: z.string().transform((text) => text.split(',')).pipe(z.array(z.uuid()).max(500)).optional(), rendition }) },
  method: 'get',
  path: '/shares/:token/zip',
})

const COMMENT = z.object({
  asset: z.uuid(),
  content: z.string().trim().min(1).max(4000),
  height: number,
  name: z.string().trim().min(1).max(100),
  parent: z.uuid().optional(),
  time: number,
  width: number,
  x: number,
  y: number,
})

/** What a comment is about: a place, an area, a moment; all of the asset otherwise. */
const annotationOf = ({ height, time, width, x, y }: z.output<typeof COMMENT>) => {
  const data = Object.fromEntries(Object.entries({ height, time, width, x, y }).filter(([, value]) => value !== undefined)) as Record<string, number>
  if (time !== undefined) return { annotationData: data, annotationType: 'timestamp' }
  if (x === undefined || y === undefined) return {}
  return { annotationData: data, annotationType: width === undefined ? 'point' : 'rect' }
}

/** `POST /api/shares/{token}/comments` */
const comment = defineEndpoint({
  access: 'public',
  handler: ({ body, params, req }) =>
    orDoor(req, params.token, async () => {
      const visitor = visitorOf(req)
      const grant = await openGrant(req, params.token, visitor)
      const { asset, content, name, parent } = body
      const doc = await addSharedComment({ given: { asset, content, name, parent, ...annotationOf(body) }, grant, req, visitor })
      return wantsHtml(req) ? back(`/share/${params.token}?asset=${asset}#comments`) : Response.json({ doc }, { status: 201 })
    }),
  input: { body: COMMENT, params: byToken },
  method: 'post',
  path: '/shares/:token/comments',
  transaction: false,
})

/** `POST /api/shares/{token}/selection` */
const select = defineEndpoint({
  access: 'public',
  handler: ({ body, params, req }) =>
    orDoor(req, params.token, async () => {
      const visitor = visitorOf(req)
      const grant = await openGrant(req, params.token, visitor)
      await selectShared({ ...body, grant, req, visitor })
      return wantsHtml(req) ? back(`/share/${params.token}`) : Response.json(body)
    }),
  input: {
    body: z.object({ asset: z.uuid(), isSelected: z.union([z.boolean(), z.enum(['false', 'true']).transform((value) => value === 'true')]) }),
    params: byToken,
  },
  method: 'post',
  path: '/shares/:token/selection',
  transaction: false,
})

export const publicEndpoints = [show, unlock, view, download, zip, comment, select]
