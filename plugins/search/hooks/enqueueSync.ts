import type { CollectionAfterChangeHook } from 'payload'

import { enqueueLater } from '@/src/queue/enqueueLater'

import { syncSearchEntryTask } from '../tasks/syncSearchEntryTask'

/** What a skill does about a document goes first, and its own edits of it are in the index with the same run. */
const DELAY_MS = 1000

/** Queues the document for the index with the write itself; many edits in a row are indexed once. */
export const enqueueSync: CollectionAfterChangeHook = async ({ collection, doc, req }) => {
  await enqueueLater({
    delayMs: DELAY_MS,
    input: { collection: collection.slug, id: String(doc.id) },
    key: `search:${collection.slug}:${doc.id}`,
    req,
    task: syncSearchEntryTask,
  })
}
