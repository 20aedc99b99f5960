import type { CollectionBeforeValidateHook } from 'payload'

import { placeComment } from '../operations/placeComment'
import type { Fields } from '../types'

/** Before a comment is validated: where in its entry it stands. */
export const placeCommentBeforeValidate: CollectionBeforeValidateHook = ({ data, operation, originalDoc, req }) =>
  placeComment({ data: data ?? {}, original: operation === 'update' ? (originalDoc as Fields) : undefined, req })
