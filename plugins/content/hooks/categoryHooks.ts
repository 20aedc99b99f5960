import type { CollectionAfterChangeHook, CollectionBeforeValidateHook } from 'payload'

import { moveCategoryTree } from '../operations/moveCategoryTree'
import { placeCategory } from '../operations/placeCategory'
import type { Fields } from '../types'

/** Before a category is saved: its path and depth. */
export const placeCategoryBeforeValidate: CollectionBeforeValidateHook = ({ data, operation, originalDoc, req }) => placeCategory(req, data ?? {}, operation === 'update' ? (originalDoc as Fields) : undefined)

/** After it moved: what lies below. */
export const moveCategoryAfterChange: CollectionAfterChangeHook = async ({ doc, operation, previousDoc, req }) => {
  if (operation === 'update' && doc.path !== previousDoc?.path) await moveCategoryTree(req, String(doc.id))
  return doc
}
