import type { PayloadRequest } from 'payload'

import { sql } from '@/src/db/sql'

import type { SharedAsset } from './listShared'
import type { FileRow } from './types'

/** Finished renditions of an asset, in the order of `types`. */
export const finishedRenditions = (req: PayloadRequest, asset: SharedAsset, types: string[]): Promise<FileRow[]> =>
  sql(req)<FileRow>(
    `select f.filename, f.mime_type as "mimeType", r.rendition_type::text as type from asset_renditions r join files f on f.id = r.file_id
      where r.asset_id = $1 and r.status = 'COMPLETED' and r.rendition_type::text = any($2::text[]) order by array_position($2::text[], r.rendition_type::text)`,
    [asset.id, types],
  )
