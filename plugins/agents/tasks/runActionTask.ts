import { z } from 'zod'

import { defineTask } from '@/src/queue/defineTask'

import { runAction } from '../operations/runAction'

/** Runs the action of one trigger for one event. A second run finds its marker and does nothing; attempts are the trigger's `maxRetries` + 1. */
export const runActionTask = defineTask({
  input: z.object({ eventId: z.uuid(), triggerId: z.uuid() }),
  name: 'run-action',
  run: ({ attempt, input, maxAttempts, payload, signal }) =>
    runAction({ ...input, isLastAttempt: attempt >= maxAttempts, payload, signal }),
})
