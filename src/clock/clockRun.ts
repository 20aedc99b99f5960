import { z } from 'zod'

import { registryOf } from '@/src/plugin/registryOf'
import { TaskUnrecoverable } from '@/src/queue/errors'
import { defineTask } from '@/src/queue/defineTask'

/** Runs one schedule for one minute. Enqueued by the clock; a failed run is repeated twice. */
export const clockRun = defineTask({
  name: 'clock-run',
  input: z.object({ minute: z.iso.datetime(), schedule: z.string() }),
  retry: { maxAttempts: 3 },
  timeoutMs: 5 * 60_000,
  async run({ input, payload, signal }) {
    const schedule = registryOf(payload).schedules.find(({ name }) => name === input.schedule)
    if (!schedule) throw new TaskUnrecoverable({ reason: `No plugin registers the schedule '${input.schedule}'` })
    await schedule.run({ now: new Date(input.minute), payload, signal })
  },
})
