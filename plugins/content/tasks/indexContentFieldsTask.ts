import { z } from 'zod'

import { defineTask } from '@/src/queue/defineTask'

import { indexContentFields } from '../operations/indexContentFields'

/** Makes the indexes of a type's filterable fields. */
export const indexContentFieldsTask = defineTask({
  input: z.object({ type: z.uuid() }),
  isHeavy: true,
  name: 'index-content-fields',
  retry: { maxAttempts: 5 },
  run: async ({ input, payload }) => {
    await indexContentFields(payload, input.type)
  },
  timeoutMs: 900_000,
})
