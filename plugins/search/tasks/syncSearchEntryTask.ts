import { z } from 'zod'

import { inTransaction } from '@/src/db/inTransaction'
import { defineTask } from '@/src/queue/defineTask'

import { syncSearchEntry } from '../operations/syncSearchEntry'

/** Brings the index up to date with one document. A second run writes the same row. */
export const syncSearchEntryTask = defineTask({
  input: z.object({ collection: z.string(), id: z.string() }),
  name: 'sync-search-entry',
  run: ({ input, payload }) => inTransaction(payload, { kind: 'system' }, (req) => syncSearchEntry({ ...input, req })),
})
