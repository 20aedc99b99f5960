import type { PayloadRequest } from 'payload'

import { sql } from '@/src/db/sql'

import { EXPIRED_SQL } from '../constants'
import { type ExpiredRow, refuseExpiredRow } from './refuseExpiredRow'

/** By the ids of assets or of their files; others are no assets. @throws LIBRARY_ASSET_EXPIRED when the rights to one of the assets have ended */
export const refuseExpiredAssets = async (req: PayloadRequest, ids: string[]): Promise<void> => {
  if (ids.length === 0) return
  const [row] = await sql(req)<ExpiredRow>(`select a.name, a.expires_at from assets a where (a.id = any($1::uuid[]) or a.file_id = any($1::uuid[])) and ${EXPIRED_SQL} limit 1`, [ids])
  refuseExpiredRow(row)
}
