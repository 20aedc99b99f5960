import type { CollectionBeforeValidateHook } from 'payload'

import { prepareLocalization } from '../operations/prepareLocalization'
import type { Fields } from '../types'

/** Before a translation is validated: its `data` by the type of its entry. */
export const prepareLocalizationBeforeValidate: CollectionBeforeValidateHook = ({ data, operation, originalDoc, req }) =>
  prepareLocalization({ data: data ?? {}, original: operation === 'update' ? (originalDoc as Fields) : undefined, req })
