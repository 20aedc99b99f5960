import type { Payload } from 'payload'

import { inTransaction } from '@/src/db/inTransaction'
import { sql } from '@/src/db/sql'

import { finishAssets } from './finishAssets'
import { lockKey } from './lockKey'

const system = { kind: 'system' } as const

/** Every row that waits for this key has failed, for this reason. */
export const failRenditions = ({ key, payload, reason, then }: { key: string; payload: Payload; reason: string; then: null | string }): Promise<void> =>
  inTransaction(payload, system, async (req) => {
    await lockKey(req, key)
    const rows = await sql(req)<{ asset: string }>(
      `update asset_renditions set status = 'FAILED', error = $2, claimed_by = null, updated_at = now() where render_key = $1 and status in ('PENDING', 'PROCESSING') returning asset_id as asset`,
      [key, reason.slice(0, 1000)],
    )
    await finishAssets(req, rows.map(({ asset }) => asset), then)
  })
