import { ValidationError } from 'payload'
import type { CollectionBeforeValidateHook } from 'payload'

import { inboundProblems } from '../operations/inboundProblems'
import { withSecret } from '../operations/withSecret'

export const keepSecretBeforeValidate: CollectionBeforeValidateHook = ({ data, originalDoc, req }) => {
  if (!data) return data
  const errors = inboundProblems(data, originalDoc)
  if (errors.length > 0) throw new ValidationError({ collection: 'content-triggers', errors, req }, req.t)
  return withSecret(data, originalDoc)
}
