import { z } from 'zod'

import { defineTask } from '@/src/queue/defineTask'

import { fetchIn } from '../operations/fetchIn'

/** Fetches a file and takes it in. A second run after a crash finds the content there: DUPLICATE of itself. */
export const takeInAddressTask = defineTask({
  input: z.object({ tags: z.array(z.string()).optional(), upload: z.uuid(), url: z.string() }),
  isHeavy: true,
  name: 'take-in-address',
  retry: { maxAttempts: 4 },
  run: ({ attempt, input, maxAttempts, payload, signal }) => fetchIn({ ...input, isLast: attempt >= maxAttempts, payload, signal }),
  timeoutMs: 300_000,
})
