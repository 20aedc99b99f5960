import { defineError } from '@/src/errors/defineError'

export const TaskUnknown = defineError<{ task: string }>({
  code: 'QUEUE_TASK_UNKNOWN',
  message: ({ task }) => `The task '${task}' cannot be enqueued: no plugin registers it`,
  status: 500,
})

export const TaskInputInvalid = defineError<{ problems: string[]; task: string }>({
  code: 'QUEUE_INPUT_INVALID',
  message: ({ problems, task }) => `The input of task '${task}' is not valid: ${problems.join('; ')}`,
  status: 500,
})

/** Thrown by a task: running it again cannot help, so the remaining attempts are given up. */
export const TaskUnrecoverable = defineError<{ reason: string }>({
  code: 'QUEUE_TASK_UNRECOVERABLE',
  message: ({ reason }) => reason,
  status: 500,
})

export const TaskTimedOut = defineError<{ task: string; timeoutMs: number }>({
  code: 'QUEUE_TASK_TIMED_OUT',
  message: ({ task, timeoutMs }) => `The task '${task}' did not finish within ${timeoutMs} ms`,
  status: 500,
})

export const WorkerStopping = defineError<{ worker: string }>({
  code: 'QUEUE_WORKER_STOPPING',
  message: ({ worker }) => `Worker '${worker}' stops; the job goes back to the queue`,
  status: 503,
})

export const JobNotFound = defineError<{ id: string }>({
  code: 'QUEUE_JOB_NOT_FOUND',
  message: ({ id }) => `There is no job '${id}'; finished jobs are removed from the queue`,
  status: 404,
})

export const JobRunning = defineError<{ action: string; id: string }>({
  code: 'QUEUE_JOB_RUNNING',
  message: ({ action, id }) => `The job '${id}' is running now; ${action} it after it has finished`,
  status: 409,
})
