import type { Payload, PayloadRequest } from 'payload'
import type { z } from 'zod'

/** What a task gets to work with. `signal` aborts on shutdown and on the task's own timeout. */
export type TaskArgs<Input> = {
  /** 1 on the first run. */
  attempt: number
  input: Input
  jobId: string
  maxAttempts: number
  payload: Payload
  signal: AbortSignal
}

/**
 * A kind of background work. Idempotent: it may run again after a crash. Input holds ids, not documents.
 * `run` is written as a method so that a `TaskDefinition<Input>` may stand in a list of `TaskDefinition`s; the worker
 * hands it what `input` has parsed.
 */
export type TaskDefinition<Input = unknown> = {
  name: string
  input: z.ZodType<Input>
  /**
   * Takes long or computes much (pictures, film, whole indexes). Heavy tasks have slots of their own in each worker, so that light ones never
   * wait behind them. @default false
   */
  isHeavy?: boolean
  /**
   * Waits long for others, such as a language model, and computes little. Patient tasks have slots of their own too: the light ones, which keep
   * everything moving, do not wait for a slow model. @default false
   */
  isPatient?: boolean
  /** `maxAttempts` includes the first run. @default 10 */
  retry?: { maxAttempts?: number }
  run(args: TaskArgs<Input>): Promise<void>
  /** Wall-clock limit of one run in ms. @default 60000 */
  timeoutMs?: number
}

export type EnqueueOptions = {
  /** Same key, one waiting job: a waiting job with it is replaced, one that already runs is followed by a new one. */
  key?: string
  /** `preserve_run_at` keeps the first due time (throttle), `replace` moves it (debounce). @default 'replace' */
  keyMode?: 'preserve_run_at' | 'replace'
  /** Runs at most this often, the first included. @default the task's own */
  maxAttempts?: number
  /** Lower runs first. -32768 to 32767. @default 0 */
  priority?: number
  runAt?: Date
}

/** A request (its transaction is joined) or the running Payload (a connection of its own). */
export type QueueSource = Payload | PayloadRequest

export type JobState = 'failed' | 'running' | 'waiting'

/** A job as the admin sees it. A finished job is gone. */
export type Job = {
  attempts: number
  createdAt: string
  id: string
  input: unknown
  key: null | string
  lastError: null | string
  maxAttempts: number
  priority: number
  /** When it is or was due. */
  runAt: string
  /** When the present run began. */
  startedAt: null | string
  state: JobState
  task: string
  workerId: null | string
}

export type QueueStats = {
  failed: number
  /** Seconds the oldest due job has been waiting; 0 when none is due. */
  oldestDueSeconds: number
  running: number
  /** Waiting for their time: delayed jobs and retries. */
  scheduled: number
  /** Due now. */
  waiting: number
}

export type RunningWorker = {
  id: string
  /** Stops taking jobs, lets running ones finish for `graceMs`, hands the rest back unharmed. */
  stop: (graceMs?: number) => Promise<void>
}
