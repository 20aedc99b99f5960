import { sql } from '@/src/db/sql'

import { JOB_STATES } from './constants'
import type { Job, JobState, QueueSource } from './types'

type ListArgs = { limit?: number; page?: number; req: QueueSource; state: JobState; task?: string }
type Row = Omit<Job, 'createdAt' | 'runAt' | 'startedAt' | 'state'> & { createdAt: Date; runAt: Date; startedAt: Date | null }

const MAX_LIMIT = 100
const ORDER: Record<JobState, string> = {
  failed: 'j.updated_at desc, j.id desc',
  running: 'j.locked_at, j.id',
  waiting: 'j.priority, j.run_at, j.id',
}

/** One page of jobs: waiting ones in the order they will run, running ones longest first, failed ones latest first. */
export const listJobs = async ({ limit = 25, page = 1, req, state, task }: ListArgs): Promise<{ hasNextPage: boolean; jobs: Job[]; page: number }> => {
  const size = Math.min(Math.max(1, limit), MAX_LIMIT)
  const rows = await sql(req)<Row>(
    `select j.id::text, t.identifier as task, j.payload as input, j.key, j.priority, j.attempts, j.max_attempts as "maxAttempts",
       j.last_error as "lastError", j.run_at as "runAt", j.created_at as "createdAt", j.locked_at as "startedAt", j.locked_by as "workerId"
     from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
     where ${JOB_STATES[state]} and ($1::text is null or t.identifier = $1)
     order by ${ORDER[state]} limit $2 offset $3`,
    [task || null, size + 1, (Math.max(1, page) - 1) * size],
  )
  const jobs = rows.slice(0, size).map(
    (row): Job => ({
      ...row,
      createdAt: toIso(row.createdAt),
      runAt: toIso(row.runAt),
      startedAt: row.startedAt && toIso(row.startedAt),
      state,
    }),
  )
  return { hasNextPage: rows.length > size, jobs, page: Math.max(1, page) }
}

const toIso = (value: Date | string): string => new Date(value).toISOString()
