import { z } from 'zod'

import { defineTask } from '@/src/queue/defineTask'

import { FETCH_SOURCE } from '../constants'
import { fetchSource } from '../operations/fetchSource'
import { noteSourceFailure } from '../operations/noteSourceFailure'

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
      await noteSourceFailure(payload, input.source, error)
    }
  },
})
