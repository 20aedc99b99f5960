import type { PayloadRequest } from 'payload'

import { sql } from '@/src/db/sql'

import type { SharedAsset } from './listShared'

export type StoredFile = { filename: string; mimeType: string; name: string }

/** What a page may show without giving the original away, best first. */
const PREVIEWS = ['PREVIEW_VIDEO', 'PREVIEW', 'WEB_OPTIMIZED', 'LOW_RES', 'THUMBNAIL_LARGE', 'THUMBNAIL_MEDIUM', 'THUMBNAIL_SMALL']
const THUMBNAILS = ['THUMBNAIL_LARGE', 'THUMBNAIL_MEDIUM', 'PREVIEW', 'THUMBNAIL_SMALL']

type Row = { filename: string; mimeType: string; type: string }

/** `Key visual` of `upload-12.tiff` is saved as `Key visual.tiff`. */
const saveName = (asset: SharedAsset, filename: string): string => {
  const extension = /\.[a-z0-9]{1,8}$/i.exec(filename)?.[0] ?? ''
  const base = asset.name.replace(/[\u0000-\u001f/\\:*?"<>|]/g, '_').trim() || 'asset'
  return extension && !base.toLowerCase().endsWith(extension.toLowerCase()) ? `${base}${extension}` : base
}

const original = async (req: PayloadRequest, asset: SharedAsset): Promise<Row | undefined> =>
  (await sql(req)<Row>(`select filename, mime_type as "mimeType", 'ORIGINAL' as type from files where id = $1`, [asset.file]))[0]

const renditions = (req: PayloadRequest, asset: SharedAsset, types: string[]): Promise<Row[]> =>
  sql(req)<Row>(
    `select f.filename, f.mime_type as "mimeType", r.rendition_type::text as type from asset_renditions r join files f on f.id = r.file_id
      where r.asset_id = $1 and r.status = 'COMPLETED' and r.rendition_type::text = any($2::text[]) order by array_position($2::text[], r.rendition_type::text)`,
    [asset.id, types],
  )

const named = (asset: SharedAsset, row: Row | undefined): StoredFile | undefined =>
  row && { filename: row.filename, mimeType: row.mimeType, name: saveName(asset, row.filename) }

/** The original, or a finished rendition, of an asset; undefined when it is not there (yet). */
export const downloadable = async (req: PayloadRequest, asset: SharedAsset, rendition: string): Promise<StoredFile | undefined> =>
  named(asset, rendition === 'ORIGINAL' ? await original(req, asset) : (await renditions(req, asset, [rendition]))[0])

/** What the page shows: a rendition; the original only where it may be downloaded anyway. */
export const viewable = async (req: PayloadRequest, asset: SharedAsset, { isThumbnail, mayOpen }: { isThumbnail: boolean; mayOpen: boolean }): Promise<StoredFile | undefined> => {
  const [best] = await renditions(req, asset, isThumbnail ? THUMBNAILS : PREVIEWS)
  if (best) return named(asset, best)
  const row = mayOpen ? await original(req, asset) : undefined
  return row && /^(image\/(png|jpeg|gif|webp|avif)|video\/|audio\/)/.test(row.mimeType) ? named(asset, row) : undefined
}
