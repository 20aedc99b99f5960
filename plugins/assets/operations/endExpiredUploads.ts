import type { Payload } from 'payload'

import { sql } from '@/src/db/sql'

import { endUpload } from './endUpload'

/** Uploads nobody went on with. */
export const endExpiredUploads = async (payload: Payload): Promise<void> => {
  const rows = await sql(payload)<{ id: string; parts: string[] }>(`select id, parts from asset_uploads where status = 'UPLOADING' and expires_at < now() - interval '10 minutes' limit 200`)
  for (const { id, parts } of rows) await endUpload(payload, id, parts)
}
