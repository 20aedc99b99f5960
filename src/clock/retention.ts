import { sql } from '@/src/db/sql'

import type { ScheduleDefinition } from './types'

/** Nightly: forgets what was done once more than 30 days ago and jobs that failed for good more than 90 days ago. */
export const retention: ScheduleDefinition = {
  cron: '17 3 * * *',
  name: 'queue-retention',
  run: async ({ payload }) => {
    const [markers] = await sql(payload)<{ count: number }>(
      `with gone as (delete from engine.once where at < now() - interval '30 days' returning 1) select count(*)::int as count from gone`,
    )
    const [jobs] = await sql(payload)<{ count: number }>(
      `with gone as (delete from graphile_worker._private_jobs
         where locked_at is null and attempts >= max_attempts and updated_at < now() - interval '90 days' returning 1)
       select count(*)::int as count from gone`,
    )
    payload.logger.info({ jobs: jobs?.count, markers: markers?.count, msg: 'queue retention' })
  },
}
