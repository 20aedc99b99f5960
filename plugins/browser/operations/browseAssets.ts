import { sql as statement } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'

import { NotFound } from '@/src/errors/NotFound'

import type { ResolvedBrowserOptions } from '../options'
import { browseScope } from './browseScope'
import { countFacets } from './countFacets'
import { findHits } from './findHits'
import { findWords } from './findWords'
import { readableRows } from './readableRows'
import type { BrowseAnswer, BrowseQuery } from './types'

const THUMBNAIL = 'THUMBNAIL_MEDIUM'
const HOUR_S = 3600
const NOTHING: BrowseAnswer = { docs: [], facets: { colorName: [], library: [], license: [], orientation: [], status: [], tag: [], type: [] }, nextCursor: null, total: 0 }

/**
 * The assets that the principal may read and that fit, one page of them; with the first page also what each value of each facet would
 * show. Every statement has access, tenancy and visibility of libraries inside. Addresses of thumbnails hold one to two hours and stay the same
 * within the hour, so that browsers keep the pictures.
 * @throws NOT_FOUND for a `like` that cannot be seen, BROWSER_CURSOR_INVALID
 */
export const browseAssets = async ({ addressOf, query, req }: Pick<ResolvedBrowserOptions, 'addressOf'> & { query: BrowseQuery; req: PayloadRequest }): Promise<BrowseAnswer> => {
  const readable = await readableRows(req, 'assets', 'a')
  if (!readable) return NOTHING
  if (query.like) {
    const seen = await req.payload.find({ collection: 'assets', depth: 0, limit: 1, overrideAccess: false, pagination: false, req, select: {}, where: { id: { equals: query.like } } })
    if (seen.docs.length === 0) throw new NotFound({ id: query.like, kind: 'asset' })
  }
  const scope = statement.join([readable, ...browseScope(query, await findWords(req, query, readable))], statement` and `)
  const { isCloseness, nextCursor, rows } = await findHits(req, query, scope)
  const counted = query.facets && !query.cursor ? await countFacets(req, query, scope) : undefined
  const expires = (Math.floor(Date.now() / 1000 / HOUR_S) + 2) * HOUR_S
  const api = req.payload.config.routes.api
  const docs = rows.map(({ folderId, folderPath, key, libraryId, libraryName, ...hit }) => {
    const isReady = hit.thumbnailState === 'COMPLETED' && !hit.quarantineReason
    // Of what has expired only the team sees thumbnails, to know what it renews.
    const address = addressOf && !hit.isExpired ? addressOf(req.payload, { asset: hit.id, expires, spec: THUMBNAIL }) : `${api}/assets/${hit.id}/renditions/${THUMBNAIL}`
    return {
      ...hit,
      folder: folderId && folderPath ? { id: folderId, path: folderPath } : null,
      library: { id: libraryId, name: libraryName },
      likeness: isCloseness ? Math.round((1 - Number(key)) * 100) : null,
      thumbnail: isReady ? address : null,
    }
  })
  return { docs, nextCursor, ...counted }
}
