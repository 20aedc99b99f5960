import type { PayloadRequest } from 'payload'

import { sql } from '@/src/db/sql'
import { inTransaction } from '@/src/db/inTransaction'
import { NotFound } from '@/src/errors/NotFound'

import { assetPage } from '../components/assetPage'
import { gridPage } from '../components/gridPage'
import { countVisit } from './countVisit'
import { listShared } from './listShared'
import { listSharedComments } from './listSharedComments'
import type { Grant, Visitor } from './types'

/** Formats that at least one of the assets is ready in. */
const readyRenditions = async (req: PayloadRequest, assets: string[]): Promise<string[]> => {
  const rows = await sql(req)<{ type: string }>(
    `select distinct rendition_type::text as type from asset_renditions
      where asset_id = any($1::uuid[]) and status = 'COMPLETED' and rendition_type::text !~ '^THUMBNAIL' order by 1`,
    [assets],
  )
  return rows.map(({ type }) => type)
}

/** The page of a share, or of one of its assets, as HTML or (for programs) as data. Counted as a visit. @throws NOT_FOUND */
export const showPage = async (args: { asset?: string | undefined; grant: Grant; isHtml: boolean; req: PayloadRequest; token: string; visitor: Visitor }): Promise<Response> => {
  const { asset: asked, grant, isHtml, req, token, visitor } = args
  const assets = await listShared(req, grant)
  const one = grant.asset ?? asked
  const asset = one ? assets.find(({ id }) => id === one) : undefined
  if (one && !asset) throw new NotFound({ id: one, kind: 'shared asset' })
  await inTransaction(req.payload, { kind: 'system' }, (own) => countVisit(own, grant, visitor))
  const renditions = await readyRenditions(req, assets.map(({ id }) => id))
  const comments = grant.collection ? await listSharedComments(req, grant) : []
  if (!isHtml) {
    const shown = assets.map(({ assetType, id, isSelected, name, note }) => ({ assetType, id, isSelected, name, note }))
    const may = { comment: grant.canComment, download: grant.canDownload, select: grant.canSelect }
    return Response.json({ assets: shown, comments, expiresAt: grant.expiresAt, may, renditions, title: grant.title }, { headers: { 'cache-control': 'private, no-store' } })
  }
  if (!asset) return gridPage({ assets, grant, renditions, token })
  return assetPage({ asset, comments, grant, isFilm: asset.assetType.startsWith('VIDEO'), renditions, token })
}
