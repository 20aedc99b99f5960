import type { CollectionConfig } from 'payload'

import { announceEntry } from '../operations/announceEntry'

/** After an entry changed or is gone: answers with it, and lists of its type, are out of date. */
export const announceEntryHooks: NonNullable<CollectionConfig['hooks']> = {
  afterChange: [async ({ doc, previousDoc, req }) => announceEntry(req, doc as Record<string, unknown>, previousDoc as Record<string, unknown> | undefined)],
  afterDelete: [async ({ doc, req }) => announceEntry(req, doc as Record<string, unknown>, undefined)],
}
