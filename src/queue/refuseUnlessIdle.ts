import { sql } from '@/src/db/sql'

import { JobNotFound, JobRunning } from './errors'
import type { QueueSource } from './types'

/**
 * Locks the row of a job that is about to be changed by hand.
 * @throws QUEUE_JOB_NOT_FOUND, QUEUE_JOB_RUNNING
 */
export const refuseUnlessIdle = async (req: QueueSource, id: string, action: string): Promise<void> => {
  if (!/^\d{1,18}$/.test(id)) throw new JobNotFound({ id })
  const [job] = await sql(req)<{ isRunning: boolean }>(
    'select locked_at is not null as "isRunning" from graphile_worker._private_jobs where id = $1::bigint',
    [id],
  )
  if (!job) throw new JobNotFound({ id })
  if (job.isRunning) throw new JobRunning({ action, id })
}
