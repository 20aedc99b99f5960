import type { Payload } from 'payload'

import { sql } from '@/src/db/sql'
import { storage } from '@/src/files/storage'

type Outcome = { asset?: string; near?: unknown; reason?: string; status: string }

/** Writes what became of an upload on its row and frees what had come of it. */
export const closeUpload = async (payload: Payload, id: string, parts: string[], outcome: Outcome): Promise<void> => {
  await sql(payload)(`update asset_uploads set status = $2::text::enum_asset_uploads_status, asset_id = $3, reason = $4, near_duplicates = $5, parts = '[]', updated_at = now() where id = $1`, [
    id,
    outcome.status,
    outcome.asset ?? null,
    outcome.reason ?? null,
    outcome.near ? JSON.stringify(outcome.near) : null,
  ])
  for (const key of parts) await storage().delete(key)
}
