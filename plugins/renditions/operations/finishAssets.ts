import type { PayloadRequest } from 'payload'

import { sql } from '@/src/db/sql'
import { enqueue } from '@/src/queue/enqueue'

/** Of these assets, those that wait for no rendition any more go on to the task that comes after. */
export const finishAssets = async (req: PayloadRequest, assets: string[], then: null | string): Promise<void> => {
  if (!then || assets.length === 0) return
  const rows = await sql(req)<{ id: string }>(
    `select a.id from assets a where a.id = any($1::uuid[]) and not exists (select 1 from asset_renditions r where r.asset_id = a.id and r.status in ('PENDING', 'PROCESSING'))`,
    [[...new Set(assets)]],
  )
  for (const { id } of rows) await enqueue({ input: { asset: id }, key: `${then}:${id}`, req, task: then })
}
