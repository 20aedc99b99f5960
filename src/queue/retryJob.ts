import { sql } from '@/src/db/sql'

import { JobRunning } from './errors'
import { refuseUnlessIdle } from './refuseUnlessIdle'
import type { QueueSource } from './types'

/**
 * Makes a failed or waiting job due now, with all its attempts again.
 * @throws QUEUE_JOB_NOT_FOUND, QUEUE_JOB_RUNNING
 */
export const retryJob = async ({ id, req }: { id: string; req: QueueSource }): Promise<void> => {
  await refuseUnlessIdle(req, id, 'retry')
  const rows = await sql(req)(
    `with due as (select id from graphile_worker.reschedule_jobs(array[$1::bigint], run_at := now(), attempts := 0))
     select id, pg_notify('jobs:insert', '{"count":1}') from due`,
    [id],
  )
  if (!rows.length) throw new JobRunning({ action: 'retry', id })
}
