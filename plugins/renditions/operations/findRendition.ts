import type { Payload, PayloadRequest } from 'payload'

import { sql } from '@/src/db/sql'

export type StoredRendition = { filename: string; mimeType: string }

/** The best file of a finished rendition for a browser that accepts these types; undefined when it is not there (yet). `poster` asks for the still of a film. */
export const findRendition = async (from: Payload | PayloadRequest, { accept = '', asset, type }: { accept?: string; asset: string; type: string }): Promise<StoredRendition | undefined> => {
  const isPoster = type.endsWith(':poster')
  const rows = await sql(from)<StoredRendition & { isMain: boolean }>(
    `select f.filename, f.mime_type as "mimeType", f.id = r.file_id as "isMain" from asset_renditions r
     join files f on f.id = case when $3 then r.poster_id else r.file_id end or (not $3 and f.id in (select files_id from asset_renditions_rels where parent_id = r.id))
     where r.asset_id = $1 and r.rendition_type::text = $2 and r.status = 'COMPLETED'`,
    [asset, type.replace(':poster', ''), isPoster],
  )
  const rank = ({ isMain, mimeType }: { isMain: boolean; mimeType: string }): number => {
    if (rows.length > 1 && accept.includes('image/avif') && mimeType === 'image/avif') return 0
    const isAccepted = !/^image\/(webp|avif)$/.test(mimeType) || accept.includes(mimeType) || accept === '' || (isMain && /(\*|image)\/\*/.test(accept))
    return isAccepted ? (isMain ? 1 : 2) : 3
  }
  return rows.sort((a, b) => rank(a) - rank(b))[0]
}
