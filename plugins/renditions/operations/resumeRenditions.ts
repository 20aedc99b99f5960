import type { Payload } from 'payload'

import { inTransaction } from '@/src/db/inTransaction'
import { sql } from '@/src/db/sql'
import { enqueue } from '@/src/queue/enqueue'

import { SWEEP_BATCH } from '../constants'

const system = { kind: 'system' } as const

/** Renditions that wait although no job is at them (it was cancelled, or gave up) are asked for again. */
export const resumeRenditions = (payload: Payload): Promise<void> =>
  inTransaction(payload, system, async (req) => {
    const rows = await sql(req)<{ asset: string }>(`select distinct asset_id as asset from asset_renditions where status in ('PENDING', 'PROCESSING') and updated_at < now() - interval '20 minutes' limit $1`, [SWEEP_BATCH])
    for (const { asset } of rows) await enqueue({ input: { asset }, key: `render:${asset}`, keyMode: 'preserve_run_at', req, task: 'render-asset' })
  })
