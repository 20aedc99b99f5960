import { EventEmitter } from 'node:events'

import { type JobHelpers, run, type Runner, type TaskList, type WorkerEvents } from 'graphile-worker'
import type { Pool } from 'pg'
import type { Logger } from 'pino'

import { graphileLogger } from './graphileLogger'
import type { RunningJobs } from './runningJobs'
import type { TaskDefinition } from './types'

type LaneArgs = { concurrency: number; jobs: RunningJobs; logger: Logger; pool: Pool; tasks: TaskDefinition[]; workerId: string }

/** Runs some kinds of tasks in slots of their own. All lanes of a worker lock jobs with the same id, so that its death frees them all. */
export const startLane = async ({ concurrency, jobs, logger, pool, tasks, workerId }: LaneArgs): Promise<Runner> => {
  const events: WorkerEvents = new EventEmitter()
  // Graphile locks jobs with the pool's id, which is random; ours is the one the advisory lock belongs to.
  events.on('pool:create', ({ workerPool }) => {
    workerPool.id = workerId
  })
  const taskList: TaskList = Object.fromEntries(tasks.map((task) => [task.name, (_input: unknown, helpers: JobHelpers) => jobs.run(task, helpers)]))
  const runner = await run({ concurrency, events, logger: graphileLogger(logger), noHandleSignals: true, parsedCronItems: [], pgPool: pool, taskList })
  runner.promise.catch((error: unknown) => logger.error({ err: error, msg: 'the worker failed' }))
  return runner
}
