import type { Payload, PayloadRequest } from 'payload'

import { sql } from '@/src/db/sql'

import { EXPIRED_SQL } from '../constants'
import { type ExpiredRow, refuseExpiredRow } from './refuseExpiredRow'

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
  const [row] = await sql(source)<ExpiredRow>(
    `select min(a.name) as name, max(a.expires_at) as expires_at from assets a where a.id in (${OWNERS}) having bool_and(${EXPIRED_SQL})`,
    [filename],
  )
  refuseExpiredRow(row)
}
