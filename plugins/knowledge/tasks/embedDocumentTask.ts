import { z } from 'zod'

import { defineTask } from '@/src/queue/defineTask'

import { embedDocument } from '../operations/embeddings/embedDocument'
import type { ResolvedKnowledgeOptions } from '../options'

/** Cuts a document into pieces and gives the new ones their vectors. */
export const embedDocumentTask = (options: ResolvedKnowledgeOptions) =>
  defineTask({
    input: z.object({ id: z.string().min(1) }),
    name: 'embed-document',
    retry: { maxAttempts: 6 },
    run: async ({ input, payload, signal }) => {
      await embedDocument({ id: input.id, options, payload, signal })
    },
    timeoutMs: 120_000,
  })
