import type { PayloadRequest } from 'payload'

import { NotFound } from '@/src/errors/NotFound'
import { signToken } from '@/src/secrets/signToken'

import { PREVIEW_PURPOSE } from '../constants'
import { idOf } from './idOf'

type Link = { expiresAt: string; token: string; url: null | string }

/**
 * A link under which a front end shows the latest version of an entry for a short time (B001-012). Without a `previewUrl` of the type there is
 * only the token, to be sent as `?preview=`. It works as long as the person who asked may read the entry.
 * @throws NOT_FOUND for an entry one may not read
 */
export const previewLink = async (req: PayloadRequest, id: string, { locale, seconds }: { locale?: string; seconds: number }): Promise<Link> => {
  const entry = await req.payload.findByID({ collection: 'content-entries' as never, depth: 0, disableErrors: true, draft: true, id, overrideAccess: false, req }) as Record<string, unknown> | null
  if (!entry) throw new NotFound({ id, kind: 'content-entries' })
  const type = await req.payload.findByID({ collection: 'content-types' as never, depth: 0, disableErrors: true, id: idOf(entry.contentType), overrideAccess: true, req }) as Record<string, unknown> | null
  const { expiresAt, token } = signToken({ claims: { by: req.user?.collection, entry: id, organization: idOf(entry.organization), who: req.user?.id }, purpose: PREVIEW_PURPOSE, seconds })
  const pattern = typeof type?.previewUrl === 'string' && type.previewUrl ? type.previewUrl : undefined
  const values: Record<string, string> = { id, locale: locale ?? String(entry.locale), slug: String(entry.slug), type: String(type?.slug) }
  const address = pattern?.replace(/\{(id|locale|slug|type)\}/g, (_, name: string) => encodeURIComponent(values[name] ?? ''))
  const url = address === undefined ? null : `${address}${address.includes('?') ? '&' : '?'}preview=${token}`
  return { expiresAt: expiresAt.toISOString(), token, url }
}
