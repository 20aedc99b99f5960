import { inTransaction } from '@/src/db/inTransaction'
import { sql } from '@/src/db/sql'
import type { ScheduleDefinition } from '@/src/clock/types'

import { briefStale } from './briefStale'

type StaleBrief = { id: string; organization_id: string; updated_at: Date }

/** Every morning: one `brief.stale` event for each waiting brief that nobody touched for days. */
export const findStaleBriefs = ({ staleAfterDays }: { staleAfterDays: number }): ScheduleDefinition => ({
  cron: '0 7 * * *',
  name: 'find-stale-briefs',
  run: ({ now, payload }) =>
    inTransaction(payload, { kind: 'system' }, async (req) => {
      const before = new Date(now.getTime() - staleAfterDays * 86_400_000)
      const stale = (await sql(req)(
        `select id, organization_id, updated_at from briefs where status in ('PENDING', 'REVIEWING') and updated_at < $1 order by updated_at limit 500`,
        [before],
      )) as StaleBrief[]
      for (const brief of stale) {
        await briefStale.emit({
          organization: brief.organization_id,
          payload: { briefId: brief.id, staleSince: brief.updated_at.toISOString() },
          req,
          sourceId: brief.id,
          sourceType: 'briefs',
        })
      }
    }),
})
