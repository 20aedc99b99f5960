import type { PayloadRequest } from 'payload'

import { sql } from '@/src/db/sql'
import { registryOf } from '@/src/plugin/registryOf'

import { DEFAULT_MAX_ATTEMPTS } from './constants'
import { TaskUnknown } from './errors'
import { taskInput } from './taskInput'
import type { EnqueueOptions, TaskDefinition } from './types'

type EnqueueArgs<Input> = EnqueueOptions & {
  input: Input
  req: PayloadRequest
  /** The task, or the name of one that another plugin registers. */
  task: string | TaskDefinition<Input>
}

/**
 * Adds a job in the transaction of `req`: it becomes visible to workers when that commits and never when it rolls back.
 * @returns the job's id
 * @throws QUEUE_TASK_UNKNOWN, QUEUE_INPUT_INVALID
 */
export const enqueue = async <Input>({ input, req, task: given, ...options }: EnqueueArgs<Input>): Promise<string> => {
  const task = typeof given === 'string' ? registryOf(req.payload).tasks.find(({ name }) => name === given) : given
  if (!task) throw new TaskUnknown({ task: String(given) })
  taskInput<unknown>(task, input)
  const [job] = await sql(req)<{ id: string }>(
    `select id::text from graphile_worker.add_job($1, payload := $2::json, run_at := $3::timestamptz, max_attempts := $4::int,
       job_key := $5, priority := $6::int, job_key_mode := $7)`,
    [
      task.name,
      JSON.stringify(input),
      options.runAt?.toISOString() ?? null,
      options.maxAttempts ?? task.retry?.maxAttempts ?? DEFAULT_MAX_ATTEMPTS,
      options.key ?? null,
      options.priority ?? 0,
      options.keyMode ?? 'replace',
    ],
  )
  return job?.id ?? ''
}
