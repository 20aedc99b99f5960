import { sql } from '@/src/db/sql'

import { JOB_STATES } from './constants'
import type { QueueSource, QueueStats } from './types'

/** How many jobs there are in each state, and how far behind the workers are. */
export const queueStats = async (req: QueueSource): Promise<QueueStats> => {
  const [row] = await sql(req)<QueueStats>(
    `select
       count(*) filter (where ${JOB_STATES.failed})::int as failed,
       count(*) filter (where ${JOB_STATES.running})::int as running,
       count(*) filter (where ${JOB_STATES.waiting} and j.run_at > now())::int as scheduled,
       count(*) filter (where ${JOB_STATES.waiting} and j.run_at <= now())::int as waiting,
       coalesce(extract(epoch from now() - min(j.run_at) filter (where ${JOB_STATES.waiting} and j.run_at <= now())), 0)::float8 as "oldestDueSeconds"
     from graphile_worker._private_jobs j`,
  )
  return row ?? { failed: 0, oldestDueSeconds: 0, running: 0, scheduled: 0, waiting: 0 }
}
