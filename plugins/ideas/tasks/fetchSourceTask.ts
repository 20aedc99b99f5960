import { z } from 'zod'

import { defineTask } from '@/src/queue/defineTask'

import { fetchSource, noteFailure } from '../operations/fetchSource'

export const FETCH_SOURCE = 'fetch-content-source'

/** Reads one source. What it cannot read it notes at the source. A second run finds nothing new. */
export const fetchSourceTask = defineTask({
  input: z.object({ source: z.uuid() }),
  name: FETCH_SOURCE,
  retry: { maxAttempts: 1 },
  async run({ input, payload, signal }) {
    try {
      await fetchSource(payload, input.source, signal)
    } catch (error) {
      if (signal.aborted) throw error
      await noteFailure(payload, input.source, error)
    }
  },
})
