import type { CollectionBeforeValidateHook } from 'payload'

import { checkTemplate } from '../operations/checkTemplate'
import type { Fields } from '../types'

/** Before a page template is saved: its sections and defaults fit its type. */
export const checkTemplateBeforeValidate: CollectionBeforeValidateHook = async ({ data, operation, originalDoc, req }) => {
  await checkTemplate(req, (data ?? {}) as Fields, operation === 'update' ? (originalDoc as Fields) : undefined)
  return data
}
