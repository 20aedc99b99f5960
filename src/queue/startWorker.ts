import { randomBytes } from 'node:crypto'
import os from 'node:os'

import type { Runner } from 'graphile-worker'
import type { Payload } from 'payload'
import { Pool } from 'pg'

import { env } from '@/src/env/env'
import { registryOf } from '@/src/plugin/registryOf'

import { holdWorkerLock } from './holdWorkerLock'
import { RunningJobs } from './runningJobs'
import { startLane } from './startLane'
import type { RunningWorker } from './types'
import { watchWorkers } from './watchWorkers'

type WorkerOptions = { concurrency?: number; graceMs?: number; heavyConcurrency?: number; patientConcurrency?: number }

/** Connections beside the running jobs: one per lane listens for new jobs, one watches other workers, one enqueues. */
const EXTRA_CONNECTIONS = 5

/**
 * Starts the worker of this process: runs the tasks of the registry until stopped, heavy and patient ones in slots of their own. Any number of
 * processes may run one each. Needs a direct connection to PostgreSQL (or a pooler in session mode) for its lock and for LISTEN.
 */
export const startWorker = async (payload: Payload, options: WorkerOptions = {}): Promise<RunningWorker> => {
  const concurrency = options.concurrency ?? env().WORKER_CONCURRENCY
  const heavyConcurrency = options.heavyConcurrency ?? env().WORKER_HEAVY_CONCURRENCY
  const patientConcurrency = options.patientConcurrency ?? env().WORKER_PATIENT_CONCURRENCY
  const slots = concurrency + heavyConcurrency + patientConcurrency
  const id = `${env().WORKER_ID ?? os.hostname()}-${process.pid}-${randomBytes(3).toString('hex')}`
  const logger = payload.logger.child({ worker: id })
  const { connectionString } = payload.db.pool.options
  const pool = new Pool({ application_name: `worker ${id}`.slice(0, 63), connectionString, max: slots + EXTRA_CONNECTIONS })
  const onBroken = (error: Error) => logger.warn({ err: error, msg: 'a connection of the worker broke' })
  pool.on('error', onBroken)
  pool.on('connect', (client) => client.on('error', onBroken))

  const jobs = new RunningJobs(id, payload, pool)
  const lock = await holdWorkerLock({ connectionString, onLost: (error) => jobs.onLockLost(error), workerId: id })
  await pool.query('insert into engine.workers (id, host, pid, concurrency) values ($1, $2, $3, $4)', [id, os.hostname(), process.pid, slots])

  const { tasks } = registryOf(payload)
  const runners: Runner[] = []
  for (const lane of [
    { concurrency, tasks: tasks.filter(({ isHeavy, isPatient }) => !isHeavy && !isPatient) },
    { concurrency: patientConcurrency, tasks: tasks.filter(({ isHeavy, isPatient }) => isPatient && !isHeavy) },
    { concurrency: heavyConcurrency, tasks: tasks.filter(({ isHeavy }) => isHeavy) },
  ]) {
    if (lane.tasks.length) runners.push(await startLane({ ...lane, jobs, logger, pool, workerId: id }))
  }
  const watch = watchWorkers({ logger, pool })
  logger.info({ concurrency, heavyConcurrency, patientConcurrency, msg: 'worker started', tasks: tasks.length })

  let stopped: Promise<void> | undefined
  const stop = async (graceMs: number): Promise<void> => {
    const finished = Promise.all(runners.map((runner) => runner.stop()))
    await jobs.finish(graceMs)
    await finished
    await watch.stop()
    await pool.query('delete from engine.workers where id = $1', [id])
    await lock.release()
    await pool.end()
    logger.info({ msg: 'worker stopped' })
  }
  return { id, stop: (graceMs = options.graceMs ?? env().SHUTDOWN_TIMEOUT_MS) => (stopped ??= stop(graceMs)) }
}
