import type { ScheduleDefinition } from '@/src/clock/types'
import { inTransaction } from '@/src/db/inTransaction'
import { sql } from '@/src/db/sql'

const BATCH = 200

/** Every hour: lightboxes past their date are cleared away, with their items and links. The assets stay. */
export const lightboxSchedule: ScheduleDefinition = {
  cron: '7 * * * *',
  name: 'clear-lightboxes',
  run: async ({ now, payload, signal }) => {
    const due = await sql(payload)<{ id: string }>(`select id from asset_collections where collection_type = 'LIGHTBOX' and clean_up_at <= $1 limit $2`, [now, BATCH])
    for (const { id } of due) {
      signal.throwIfAborted()
      await inTransaction(payload, { kind: 'system' }, (req) =>
        req.payload.delete({ collection: 'asset-collections', overrideAccess: true, req, where: { id: { equals: id } } }),
      )
    }
  },
}
