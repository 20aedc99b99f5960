import { z } from 'zod'

import { defineTask } from '@/src/queue/defineTask'

import { dispatchEvents } from '../operations/dispatchEvents'
import type { ResolvedAgentsOptions } from '../options'

/** Starts the triggers of events that were stored together. A second run finds them processed and does nothing. */
export const dispatchEventTask = (options: ResolvedAgentsOptions) =>
  defineTask({
    input: z.object({ ids: z.array(z.uuid()).min(1) }),
    name: 'dispatch-event',
    run: ({ input, payload }) => dispatchEvents(payload, input.ids, options),
  })
