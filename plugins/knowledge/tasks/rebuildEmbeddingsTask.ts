import { z } from 'zod'

import { defineTask } from '@/src/queue/defineTask'

import { rebuildEmbeddings } from '../operations/embeddings/rebuildEmbeddings'
import type { ResolvedKnowledgeOptions } from '../options'

/** Builds the index of a new embedding model beside the old one. A second run goes on where the first one stopped. */
export const rebuildEmbeddingsTask = (options: ResolvedKnowledgeOptions) =>
  defineTask({
    input: z.object({ organization: z.string().min(1) }),
    isHeavy: true,
    name: 'rebuild-embeddings',
    run: async ({ input, payload, signal }) => {
      await rebuildEmbeddings({ options, organization: input.organization, payload, signal })
    },
    timeoutMs: 300_000,
  })
