import type { Payload } from 'payload'

import { sql } from '@/src/db/sql'
import { storage } from '@/src/files/storage'

import { SWEEP_BATCH } from '../constants'

/** Files that no rendition refers to any more, and transformations past their time: the row first, then the bytes. */
export const sweepFiles = async ({ payload, signal, transformDays }: { payload: Payload; signal: AbortSignal; transformDays: number }): Promise<number> => {
  const rows = await sql(payload)<{ filename: string; id: string }>(
    `select f.id, f.filename from files f where (f.purpose = 'TRANSFORM' and f.updated_at < now() - make_interval(days => $2))
       or (f.purpose = 'RENDITION' and f.updated_at < now() - interval '1 day'
         and not exists (select 1 from asset_renditions r where r.file_id = f.id or r.poster_id = f.id) and not exists (select 1 from asset_renditions_rels x where x.files_id = f.id))
     limit $1`,
    [SWEEP_BATCH, transformDays],
  )
  for (const { filename, id } of rows) {
    signal.throwIfAborted()
    await sql(payload)('delete from files where id = $1', [id])
    await storage().delete(filename)
  }
  return rows.length
}
