import type { CollectionAfterChangeHook } from 'payload'

import { moveCategoryTree } from '../operations/moveCategoryTree'

/** After it moved: what lies below. */
export const moveCategoryAfterChange: CollectionAfterChangeHook = async ({ doc, operation, previousDoc, req }) => {
  if (operation === 'update' && doc.path !== previousDoc?.path) await moveCategoryTree(req, String(doc.id))
  return doc
}
