import type { Payload, PayloadRequest } from 'payload'

import { sql } from '@/src/db/sql'

import { AssetExpired } from '../errors'

/** A licence that has ended, whatever the status says yet. */
const EXPIRED = `(a.status = 'EXPIRED' or coalesce(a.expires_at <= now(), false))`

type Row = { expires_at: Date | null; name: string }

const refuse = (row: Row | undefined): void => {
  if (row) throw new AssetExpired({ asset: row.name, expiresAt: row.expires_at?.toISOString() ?? null })
}

/** Assets that a stored file is the original, a version or a rendition of. */
const OWNERS = `select f.asset_id as id from files f where f.filename = $1
  union select a.id from files f join assets a on a.file_id = f.id where f.filename = $1
  union select r.asset_id from files f join asset_renditions r on r.file_id = f.id or r.poster_id = f.id where f.filename = $1
  union select r.asset_id from files f join asset_renditions_rels v on v.files_id = f.id join asset_renditions r on r.id = v.parent_id where f.filename = $1`

/**
 * Two assets may share a rendition: it is closed when the rights to all of them have ended.
 * @throws LIBRARY_ASSET_EXPIRED when the stored file is of an asset whose rights have ended: original, version or rendition
 */
export const refuseExpiredFile = async (source: Payload | PayloadRequest, filename: string): Promise<void> => {
  const [row] = await sql(source)<Row>(
    `select min(a.name) as name, max(a.expires_at) as expires_at from assets a where a.id in (${OWNERS}) having bool_and(${EXPIRED})`,
    [filename],
  )
  refuse(row)
}

/**
 * By the ids of assets or of their files; others are no assets.
 * @returns whether there are assets among them
 * @throws LIBRARY_ASSET_EXPIRED when the rights to one of the assets have ended
 */
export const refuseExpiredAssets = async (req: PayloadRequest, ids: string[]): Promise<boolean> => {
  if (ids.length === 0) return false
  const [row] = await sql(req)<Row & { is_expired: boolean }>(
    `select a.name, a.expires_at, ${EXPIRED} as is_expired from assets a where a.id = any($1::uuid[]) or a.file_id = any($1::uuid[]) order by 3 desc limit 1`,
    [ids],
  )
  refuse(row?.is_expired ? row : undefined)
  return row !== undefined
}
