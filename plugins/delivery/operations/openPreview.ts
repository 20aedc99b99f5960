import { createLocalReq } from 'payload'
import type { Payload } from 'payload'

import { sql } from '@/src/db/sql'
import { readSignedToken } from '@/src/secrets/readSignedToken'

import { PREVIEW_PURPOSE } from '../constants'
import { PreviewRefused } from '../errors'
import { idOf } from './idOf'
import type { Site } from './types'

type Claims = { by: string; entry: string; organization: string; who: string }

const readClaims = (token: string): Claims => {
  const read = readSignedToken({ purpose: PREVIEW_PURPOSE, token })
  if ('refused' in read) throw new PreviewRefused({ reason: read.refused === 'expired' ? 'its time is over' : 'it was not made here' })
  const { by, entry, organization, who } = read.claims
  return { by: String(by), entry: String(entry), organization: String(organization), who: String(who) }
}

/** A request of whoever asked for the link, as their rights are now. */
const requestOf = async (payload: Payload, { by, who }: Claims) => {
  const req = await createLocalReq({}, payload)
  const user = await payload.findByID({ collection: by as never, depth: 0, disableErrors: true, id: who, overrideAccess: true, req })
  return user ? createLocalReq({ user: { ...(user as object), collection: by } as never }, payload) : undefined
}

/**
 * The entry that a preview token opens: of this site's organization, at this address, and readable now by the person who asked for the link.
 * @throws DELIVERY_PREVIEW_REFUSED
 */
export const openPreview = async ({ payload, site, slug, token, type }: { payload: Payload; site: Site; slug: string | undefined; token: string; type: string }): Promise<string> => {
  const claims = readClaims(token)
  if (claims.organization !== site.organization) throw new PreviewRefused({ reason: 'it is for an entry of another organization' })
  const req = await requestOf(payload, claims)
  const entry = req && ((await payload.findByID({ collection: 'content-entries' as never, depth: 0, disableErrors: true, draft: true, id: claims.entry, overrideAccess: false, req })) as Record<string, unknown> | null)
  if (!entry || idOf(entry.organization) !== site.organization) throw new PreviewRefused({ reason: 'the entry is gone, or whoever asked for it may not read it any more' })
  // Its address now, its public one, and those of its translations.
  const slugs = await sql(payload)<{ slug: null | string }>('select slug from content_entries where id = $1 union select slug from content_localizations where entry_id = $1', [claims.entry])
  const isAddress = [entry.slug, ...slugs.map((row) => row.slug)].includes(slug ?? null)
  if (!isAddress || idOf(entry.contentType) !== type) throw new PreviewRefused({ reason: 'it is for another entry' })
  return claims.entry
}
