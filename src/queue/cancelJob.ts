import { sql } from '@/src/db/sql'

import { JobRunning } from './errors'
import { refuseUnlessIdle } from './refuseUnlessIdle'
import type { QueueSource } from './types'

/**
 * Removes a waiting or failed job for good.
 * @throws QUEUE_JOB_NOT_FOUND, QUEUE_JOB_RUNNING
 */
export const cancelJob = async ({ id, req }: { id: string; req: QueueSource }): Promise<void> => {
  await refuseUnlessIdle(req, id, 'cancel')
  const rows = await sql(req)('select id from graphile_worker.complete_jobs(array[$1::bigint])', [id])
  if (!rows.length) throw new JobRunning({ action: 'cancel', id })
}
