import { Histogram, register } from 'prom-client'

const NAME = 'engine_task_duration_seconds'

/** How long runs of tasks took, by task and outcome: `done`, `failed` or `returned` (handed back on shutdown). */
export const taskDuration =
  (register.getSingleMetric(NAME) as Histogram<'outcome' | 'task'> | undefined) ??
  new Histogram({
    buckets: [0.01, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 300],
    help: 'Duration of task runs in seconds',
    labelNames: ['task', 'outcome'],
    name: NAME,
  })
