import type { CollectionBeforeValidateHook } from 'payload'

import { placeCategory } from '../operations/placeCategory'
import type { Fields } from '../types'

/** Before a category is saved: its path and depth. */
export const placeCategoryBeforeValidate: CollectionBeforeValidateHook = ({ data, operation, originalDoc, req }) => placeCategory(req, data ?? {}, operation === 'update' ? (originalDoc as Fields) : undefined)
