import type { CollectionBeforeChangeHook } from 'payload'

import { moveSubtree } from '../operations/moveSubtree'

/** What lies below a folder moves with it. */
export const moveSubtreeBeforeChange: CollectionBeforeChangeHook = async ({ data, operation, originalDoc, req }) => {
  if (operation === 'update') await moveSubtree({ depth: Number(data.depth), id: String(originalDoc.id), path: String(data.path), req })
  return data
}
