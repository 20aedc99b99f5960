import { APIError } from 'payload'
import { z } from 'zod'

import { defineTask } from '@/src/queue/defineTask'

import { RUN_SCHEDULE } from '../constants'
import { failSchedule } from '../operations/failSchedule'
import { runSchedule } from '../operations/runSchedule'
import type { ResolvedPublishingOptions } from '../options'

/** Does one thing that is scheduled. A refusal is shown at once; what may pass is tried again. A second run does nothing. */
export const runScheduleTask = ({ attempts }: ResolvedPublishingOptions) =>
  defineTask({
    input: z.object({ schedule: z.uuid() }),
    name: RUN_SCHEDULE,
    retry: { maxAttempts: attempts },
    async run({ attempt, input, maxAttempts, payload }) {
      try {
        await runSchedule(payload, input.schedule)
      } catch (error) {
        const isRefusal = error instanceof APIError && error.status < 500
        if (!isRefusal && attempt < maxAttempts) throw error
        await failSchedule(payload, input.schedule, error instanceof Error ? error.message : String(error))
      }
    },
  })
