import { z } from 'zod'

import { defineTask } from '@/src/queue/defineTask'

import { retireEmbeddings } from '../operations/embeddings/retireEmbeddings'

/** Deletes the vectors of a model that is no longer used. */
export const retireEmbeddingsTask = defineTask({
  input: z.object({ organization: z.string().min(1) }),
  name: 'retire-embeddings',
  run: async ({ input, payload, signal }) => {
    await retireEmbeddings({ organization: input.organization, payload, signal })
  },
  timeoutMs: 300_000,
})
