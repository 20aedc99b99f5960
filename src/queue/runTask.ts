import type { Payload } from 'payload'

import { joinSignals } from '@/src/signals/joinSignals'

import { ABORT_GRACE_MS, DEFAULT_TIMEOUT_MS } from './constants'
import { TaskTimedOut } from './errors'
import { taskInput } from './taskInput'
import type { TaskDefinition } from './types'

type RunArgs = {
  job: { attempts: number; id: string; max_attempts: number; payload: unknown }
  payload: Payload
  /** Aborts when the worker stops or can no longer prove that it lives. */
  stopping: AbortSignal
  task: TaskDefinition
}

/**
 * One run of a task within its time limit. A task that ignores its signal is given up after a moment; what it does
 * afterwards is lost to the queue, which is why tasks must be idempotent.
 * @throws QUEUE_INPUT_INVALID, QUEUE_TASK_TIMED_OUT, the signal's reason, or what the task throws
 */
export const runTask = async ({ job, payload, stopping, task }: RunArgs): Promise<void> => {
  const input = taskInput(task, job.payload)
  const timeoutMs = task.timeoutMs ?? DEFAULT_TIMEOUT_MS
  const { abort, release, signal } = joinSignals(stopping)
  const timer = setTimeout(() => abort(new TaskTimedOut({ task: task.name, timeoutMs })), timeoutMs)
  let givingUp: NodeJS.Timeout | undefined
  const givenUp = new Promise<never>((_, reject) => {
    const giveUp = () => {
      givingUp = setTimeout(() => reject(signal.reason), ABORT_GRACE_MS)
    }
    if (signal.aborted) giveUp()
    else signal.addEventListener('abort', giveUp, { once: true })
  })
  try {
    const run = task.run({ attempt: job.attempts, input, jobId: job.id, maxAttempts: job.max_attempts, payload, signal })
    await Promise.race([run, givenUp])
  } catch (error) {
    throw signal.aborted ? signal.reason : error
  } finally {
    clearTimeout(timer)
    clearTimeout(givingUp)
    release()
  }
}
