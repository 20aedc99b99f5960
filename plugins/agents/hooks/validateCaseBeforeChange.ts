import type { CollectionBeforeChangeHook } from 'payload'
import { ValidationError } from 'payload'

import { assertionsSchema } from '../operations/assertionsSchema'
import { parseWith } from '../operations/parseWith'

/** Refuses assertions that cannot be checked, naming where. */
export const validateCaseBeforeChange: CollectionBeforeChangeHook = async ({ data, operation, req }) => {
  if (operation !== 'create' && !('assertions' in data)) return data
  const { problems = [] } = await parseWith(assertionsSchema, data.assertions ?? [{ type: 'schema' }])
  const errors = problems.map((message) => ({ message, path: 'assertions' }))
  if (errors.length > 0) throw new ValidationError({ collection: 'skill-test-cases', errors, req }, req.t)
  return data
}
