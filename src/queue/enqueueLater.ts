import type { PayloadRequest } from 'payload'

import { writeLater } from '@/src/db/writeLater'
import type { LateWrite } from '@/src/payload/waitingWrites'

import { DEFAULT_MAX_ATTEMPTS } from './constants'
import { taskInput } from './taskInput'
import type { TaskDefinition } from './types'

const jobsWrite: LateWrite = {
  name: 'jobs',
  steps: (rows) => ({
    jobs_queued: `
      select graphile_worker.add_job(job.task, payload := job.input, max_attempts := job.attempts, job_key := job.key,
        job_key_mode := 'preserve_run_at', run_at := now() + make_interval(secs => job.delay / 1000.0))
      from jsonb_to_recordset(${rows}) as job(task text, input json, attempts int, key text, delay int)`,
  }),
}

/**
 * Adds a job as `enqueue` does, in the statement that writes everything else of a document's hooks: for jobs that follow every
 * write of a collection and whose id nobody needs. With a delay it runs that much later at the earliest, once for all writes with its
 * key until then.
 * @throws QUEUE_INPUT_INVALID
 */
export const enqueueLater = async <Input>(args: {
  delayMs?: number
  input: Input
  key?: string
  req: PayloadRequest
  task: TaskDefinition<Input>
}): Promise<void> => {
  const { delayMs = 0, input, key, req, task } = args
  taskInput<unknown>(task, input)
  await writeLater(req, jobsWrite, [{ attempts: task.retry?.maxAttempts ?? DEFAULT_MAX_ATTEMPTS, delay: delayMs, input, key, task: task.name }])
}
