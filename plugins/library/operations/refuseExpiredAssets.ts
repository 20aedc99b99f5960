import type { PayloadRequest } from 'payload'

import { sql } from '@/src/db/sql'

import { EXPIRED_SQL } from '../constants'
import { type ExpiredRow, refuseExpiredRow } from './refuseExpiredRow'

/**
 * By the ids of assets or of their files; others are no assets.
 * @returns whether there are assets among them
 * @throws LIBRARY_ASSET_EXPIRED when the rights to one of the assets have ended
 */
export const refuseExpiredAssets = async (req: PayloadRequest, ids: string[]): Promise<boolean> => {
  if (ids.length === 0) return false
  const [row] = await sql(req)<ExpiredRow & { is_expired: boolean }>(
    `select a.name, a.expires_at, ${EXPIRED_SQL} as is_expired from assets a where a.id = any($1::uuid[]) or a.file_id = any($1::uuid[]) order by 3 desc limit 1`,
    [ids],
  )
  refuseExpiredRow(row?.is_expired ? row : undefined)
  return row !== undefined
}
