import type { CollectionAfterChangeHook } from 'payload'

import { pruneVersions } from '../operations/pruneVersions'

/** After an entry is saved: its oldest versions go. The version of this very save is written after this hook and counts at the next. */
export const pruneVersionsAfterChange: CollectionAfterChangeHook = async ({ doc, operation, req }) => {
  if (operation === 'update') await pruneVersions(req, String(doc.id))
  return doc
}
