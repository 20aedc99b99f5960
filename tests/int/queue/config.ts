import type { CollectionConfig, Config } from 'payload'
import { z } from 'zod'

import { clockRun } from '@/src/clock/clockRun'
import type { ScheduleDefinition } from '@/src/clock/types'
import { sql } from '@/src/db/sql'
import { register } from '@/src/plugin/register'
import { defineTask } from '@/src/queue/defineTask'
import { TaskUnrecoverable } from '@/src/queue/errors'

const everyone = () => true
const notes: CollectionConfig = {
  slug: 'notes',
  access: { create: everyone, delete: everyone, read: everyone, update: everyone },
  fields: [{ name: 'title', type: 'text', required: true }],
}

/** Writes one row per run, so that a test sees which process ran what, when and how often. */
export const record = defineTask({
  name: 'record',
  input: z.object({ label: z.string() }),
  async run({ attempt, input, payload }) {
    await sql(payload)('insert into runs (label, attempt, pid) values ($1, $2, $3)', [input.label, attempt, process.pid])
  },
})

/** Takes `ms` on its first run, no time on later ones. */
export const hang = defineTask({
  name: 'hang',
  input: z.object({ label: z.string(), ms: z.number() }),
  async run({ attempt, input, payload, signal }) {
    await sql(payload)('insert into runs (label, attempt, pid) values ($1, $2, $3)', [`${input.label}:begin`, attempt, process.pid])
    const before = await sql(payload)('select 1 from runs where label = $1', [`${input.label}:begin`])
    await new Promise((resolve, reject) => {
      setTimeout(resolve, before.length === 1 ? input.ms : 0)
      signal.addEventListener('abort', () => reject(signal.reason), { once: true })
    })
    await sql(payload)('insert into runs (label, attempt, pid) values ($1, $2, $3)', [`${input.label}:end`, attempt, process.pid])
  },
})

/** The same in the slots of heavy tasks. */
export const haul = defineTask({ ...hang, isHeavy: true, name: 'haul' })

/** The same in the slots of patient tasks. */
export const queueUp = defineTask({ ...hang, isPatient: true, name: 'queue-up' })

export const fail = defineTask({
  name: 'fail',
  input: z.object({ label: z.string(), unrecoverable: z.boolean().optional() }),
  retry: { maxAttempts: 2 },
  async run({ attempt, input, payload }) {
    await sql(payload)('insert into runs (label, attempt, pid) values ($1, $2, $3)', [input.label, attempt, process.pid])
    if (input.unrecoverable) throw new TaskUnrecoverable({ reason: 'the file is not an image' })
    throw new Error(`attempt ${attempt} failed`)
  },
})

export const impatient = defineTask({
  name: 'impatient',
  input: z.object({ label: z.string() }),
  retry: { maxAttempts: 1 },
  timeoutMs: 300,
  run: () => new Promise(() => undefined),
})

const schedules: ScheduleDefinition[] = [
  {
    name: 'every-minute',
    run: async ({ now, payload }) => {
      await sql(payload)('insert into runs (label, attempt, pid) values ($1, 1, $2)', [`minute ${now.toISOString()}`, process.pid])
    },
  },
  {
    cron: '0 0 1 1 *',
    name: 'yearly',
    run: async ({ payload }) => {
      await sql(payload)('insert into runs (label, attempt, pid) values ($1, 1, $2)', ['year', process.pid])
    },
  },
]

/** The table `runs` is made by `openQueue`. */
export const queueConfig: Partial<Config> = register(
  register({ collections: [notes] } as Config, 'tasks', [record, hang, haul, queueUp, fail, impatient, clockRun]),
  'schedules',
  schedules,
)
