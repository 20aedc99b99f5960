import type { CollectionBeforeValidateHook } from 'payload'

import { prepareType } from '../operations/prepareType'
import type { Fields } from '../types'

/** Before a content type is validated: its schema, its protection, and what a change does to its entries. */
export const prepareTypeBeforeValidate: CollectionBeforeValidateHook = ({ data, operation, originalDoc, req }) =>
  prepareType({ data: data ?? {}, original: operation === 'update' ? (originalDoc as Fields) : undefined, req })
