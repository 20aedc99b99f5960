import type { Payload } from 'payload'

import { inTransaction } from '@/src/db/inTransaction'
import { sql } from '@/src/db/sql'

import { finishAssets } from './finishAssets'
import { lockKey } from './lockKey'

const system = { kind: 'system' } as const

/** How long a claim counts when its job does not come back. */
const STALE = `interval '15 minutes'`

/**
 * One of everybody who wants a rendition may make it. `mine`: make it; `busy`: another job is at it and will finish everybody's rows; `done`: it was
 * there already, and the waiting rows have it now. A job that runs again after a crash keeps its claim.
 */
export const claim = ({ job, key, payload, then }: { job: string; key: string; payload: Payload; then: null | string }): Promise<'busy' | 'done' | 'mine'> =>
  inTransaction(payload, system, async (req) => {
    await lockKey(req, key)
    const [ready] = await sql(req)<{ id: string }>(`select id from asset_renditions where render_key = $1 and status = 'COMPLETED' and file_id is not null limit 1`, [key])
    if (ready) {
      const rows = await sql(req)<{ asset: string; id: string }>(
        `update asset_renditions r set status = 'COMPLETED', file_id = d.file_id, poster_id = d.poster_id, width = d.width, height = d.height, format = d.format, duration = d.duration,
           start_time = d.start_time, error = null, claimed_by = null, updated_at = now()
         from asset_renditions d where d.id = $2 and r.render_key = $1 and r.status in ('PENDING', 'PROCESSING') returning r.id, r.asset_id as asset`,
        [key, ready.id],
      )
      for (const { id } of rows) {
        await sql(req)(`delete from asset_renditions_rels where parent_id = $1`, [id])
        await sql(req)(`insert into asset_renditions_rels (parent_id, path, "order", files_id) select $1, path, "order", files_id from asset_renditions_rels where parent_id = $2`, [id, ready.id])
      }
      await finishAssets(req, rows.map(({ asset }) => asset), then)
      return 'done'
    }
    const [busy] = await sql(req)(`select 1 from asset_renditions where render_key = $1 and status = 'PROCESSING' and claimed_by <> $2 and updated_at > now() - ${STALE} limit 1`, [key, job])
    if (busy) return 'busy'
    await sql(req)(`update asset_renditions set status = 'PROCESSING', claimed_by = $2, updated_at = now() where render_key = $1 and status in ('PENDING', 'PROCESSING')`, [key, job])
    return 'mine'
  })
