import type { Pool } from 'pg'
import type { Logger } from 'pino'

import { DEAD_WORKER_CHECK_MS, WORKER_LOCK_SPACE } from './constants'

/** True for a row `w` of engine.workers whose process no longer holds its advisory lock. */
const LOCK_IS_GONE = `not exists (
  select 1 from pg_locks l
  where l.locktype = 'advisory' and l.granted and l.objsubid = 2 and l.classid = ${WORKER_LOCK_SPACE}
    and l.objid = (hashtext(w.id)::bigint & 4294967295)::oid
    and l.database = (select oid from pg_database where datname = current_database()))`

/**
 * One statement, so that two workers that notice the same death cannot both act. An attempt that ended with its worker is
 * counted, but it never takes the last one away twice: a job whose last attempt died with its worker runs once more.
 */
const RELEASE = `
with dead as (
  delete from engine.workers w where w.id = any($1::text[]) and ${LOCK_IS_GONE} returning id
), released as (
  update graphile_worker._private_jobs j set
    attempts = case when j.attempts >= j.max_attempts and coalesce(j.last_error, '') not like 'Its worker % stopped%'
      then j.attempts - 1 else j.attempts end,
    last_error = format('Its worker %s stopped during attempt %s', j.locked_by, j.attempts),
    locked_at = null, locked_by = null
  from dead where j.locked_by = dead.id returning j.id
), queues as (
  update graphile_worker._private_job_queues q set locked_at = null, locked_by = null from dead where q.locked_by = dead.id
)
select (select array_agg(id) from dead) as workers, (select count(*)::int from released) as jobs,
  pg_notify('jobs:insert', json_build_object('r', random()::text, 'count', (select count(*) from released))::text)`

/**
 * Looks every second for workers whose lock is gone and releases their jobs. A worker counts as dead when its lock is
 * missing in two checks in a row, which gives one that only lost its connection the time to come back.
 */
export const watchWorkers = ({ logger, pool }: { logger: Logger; pool: Pool }): { stop: () => Promise<void> } => {
  let suspects = new Set<string>()
  let running: Promise<void> = Promise.resolve()

  const check = async (): Promise<void> => {
    const { rows } = await pool.query<{ id: string }>(`select w.id from engine.workers w where ${LOCK_IS_GONE}`)
    const dead = rows.map(({ id }) => id).filter((id) => suspects.has(id))
    suspects = new Set(rows.map(({ id }) => id))
    if (!dead.length) return
    const result = await pool.query<{ jobs: number; workers: null | string[] }>(RELEASE, [dead])
    const [outcome] = result.rows
    if (outcome?.workers) logger.warn({ jobs: outcome.jobs, msg: 'released the jobs of workers that died', workers: outcome.workers })
  }
  const timer = setInterval(() => {
    running = running.then(check).catch((error: unknown) => logger.error({ err: error, msg: 'looking for dead workers failed; trying again' }))
  }, DEAD_WORKER_CHECK_MS)

  return {
    stop: async () => {
      clearInterval(timer)
      await running
    },
  }
}
