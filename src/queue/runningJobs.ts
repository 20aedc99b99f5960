import type { JobHelpers } from 'graphile-worker'
import type { Payload } from 'payload'
import type { Pool } from 'pg'

import { isEngineError } from '@/src/errors/isEngineError'
import { joinSignals } from '@/src/signals/joinSignals'

import { ABORT_GRACE_MS } from './constants'
import { WorkerStopping } from './errors'
import { runTask } from './runTask'
import { taskDuration } from './taskDuration'
import type { TaskDefinition } from './types'

/** The jobs this worker runs now, and what becomes of them when it has to stop. */
export class RunningJobs {
  private readonly active = new Map<string, Promise<unknown>>()
  private handBack: () => void = () => undefined
  private readonly handedBack = new Promise<void>((resolve) => {
    this.handBack = resolve
  })
  private lost = new AbortController()
  private readonly stopping = new AbortController()

  constructor(
    private readonly workerId: string,
    private readonly payload: Payload,
    private readonly pool: Pool,
  ) {}

  /** Without its lock this worker may be taken for dead, so that its jobs run elsewhere: it gives them up. */
  onLockLost(error: Error): void {
    this.payload.logger.error({ err: error, msg: 'the lock of this worker is gone, others may take its jobs over; its running tasks are aborted', worker: this.workerId })
    this.lost.abort(new WorkerStopping({ worker: this.workerId }))
    this.lost = new AbortController()
  }

  async run(task: TaskDefinition, { job }: JobHelpers): Promise<void> {
    const started = performance.now()
    const stopping = joinSignals(this.stopping.signal, this.lost.signal)
    const running = runTask({ job, payload: this.payload, stopping: stopping.signal, task })
    this.active.set(job.id, running)
    const log = { attempt: job.attempts, jobId: job.id, task: task.name, worker: this.workerId }
    const elapsed = () => Math.round(performance.now() - started)
    try {
      await running
      this.record(task.name, 'done', started)
      this.payload.logger.info({ ...log, durationMs: elapsed(), msg: 'task done' })
    } catch (error) {
      if (this.stopping.signal.aborted) {
        await this.handedBack // then graphile's own record of the failure finds the job no longer ours
        this.record(task.name, 'returned', started)
      } else {
        this.record(task.name, 'failed', started)
        const isLast = job.attempts >= job.max_attempts || (await this.isGivenUp(job.id, error))
        this.payload.logger[isLast ? 'error' : 'warn']({ ...log, durationMs: elapsed(), err: error, isLast, msg: 'task failed' })
      }
      throw error
    } finally {
      this.active.delete(job.id)
      stopping.release()
    }
  }

  /** Waits for running jobs, then aborts the rest and returns them to the queue as if the attempt had not begun. */
  async finish(graceMs: number): Promise<void> {
    const settled = () => Promise.allSettled([...this.active.values()])
    await Promise.race([settled(), sleep(graceMs)])
    const left = [...this.active.keys()]
    if (left.length) {
      this.stopping.abort(new WorkerStopping({ worker: this.workerId }))
      await Promise.race([settled(), sleep(2 * ABORT_GRACE_MS)])
      await this.pool.query(
        `with returned as (
           update graphile_worker._private_jobs set attempts = greatest(0, attempts - 1), locked_at = null, locked_by = null
           where id = any($2::bigint[]) and locked_by = $1 returning job_queue_id, pg_notify('jobs:insert', '{"count":1}'))
         update graphile_worker._private_job_queues q set locked_at = null, locked_by = null
         from returned where q.id = returned.job_queue_id and q.locked_by = $1`,
        [this.workerId, [...this.active.keys()]],
      )
      this.payload.logger.warn({ jobs: left, msg: 'returned unfinished jobs to the queue', worker: this.workerId })
    }
    this.handBack()
  }

  /** Input that does not parse and a task that says so cannot succeed later: no attempts are left. */
  private async isGivenUp(jobId: string, error: unknown): Promise<boolean> {
    if (!isEngineError(error, 'QUEUE_INPUT_INVALID') && !isEngineError(error, 'QUEUE_TASK_UNRECOVERABLE')) return false
    await this.pool.query('update graphile_worker._private_jobs set max_attempts = attempts where id = $1 and locked_by = $2', [jobId, this.workerId])
    return true
  }

  private record(task: string, outcome: string, started: number): void {
    taskDuration.observe({ outcome, task }, (performance.now() - started) / 1000)
  }
}

const sleep = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms).unref())
