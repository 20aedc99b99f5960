import type { Payload } from 'payload'

import { inTransaction } from '@/src/db/inTransaction'
import { sql } from '@/src/db/sql'
import { storage } from '@/src/files/storage'
import { enqueue } from '@/src/queue/enqueue'

const system = { kind: 'system' } as const
const BATCH = 200

/** Files that no rendition refers to any more, and transformations past their time: the row first, then the bytes. */
export const sweep = async ({ payload, signal, transformDays }: { payload: Payload; signal: AbortSignal; transformDays: number }): Promise<number> => {
  const rows = await sql(payload)<{ filename: string; id: string }>(
    `select f.id, f.filename from files f where (f.purpose = 'TRANSFORM' and f.updated_at < now() - make_interval(days => $2))
       or (f.purpose = 'RENDITION' and f.updated_at < now() - interval '1 day'
         and not exists (select 1 from asset_renditions r where r.file_id = f.id or r.poster_id = f.id) and not exists (select 1 from asset_renditions_rels x where x.files_id = f.id))
     limit $1`,
    [BATCH, transformDays],
  )
  for (const { filename, id } of rows) {
    signal.throwIfAborted()
    await sql(payload)('delete from files where id = $1', [id])
    await storage().delete(filename)
  }
  return rows.length
}

/** Renditions that wait although no job is at them (it was cancelled, or gave up) are asked for again. */
export const resume = (payload: Payload): Promise<void> =>
  inTransaction(payload, system, async (req) => {
    const rows = await sql(req)<{ asset: string }>(`select distinct asset_id as asset from asset_renditions where status in ('PENDING', 'PROCESSING') and updated_at < now() - interval '20 minutes' limit $1`, [BATCH])
    for (const { asset } of rows) await enqueue({ input: { asset }, key: `render:${asset}`, keyMode: 'preserve_run_at', req, task: 'render-asset' })
  })
