import { z } from 'zod'

import { defineTask } from '@/src/queue/defineTask'

import { takeWatched } from '../operations/takeWatched'

/** Takes one file of a watched folder in and puts it away. */
export const takeWatchedTask = defineTask({
  input: z.object({ library: z.uuid(), relative: z.string().min(1), xmp: z.string().optional() }),
  isHeavy: true,
  name: 'take-watched',
  retry: { maxAttempts: 5 },
  run: ({ input, payload }) => takeWatched({ ...input, payload }),
  timeoutMs: 900_000,
})
