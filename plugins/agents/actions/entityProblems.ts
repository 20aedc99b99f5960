import type { Payload } from 'payload'

import type { ActionProblem } from '@/src/events/types'

import { templateProblems } from '../operations/templateProblems'

/** What is wrong with `collection` and `data`; a missing collection is fine where the source's own is meant. */
export const entityProblems = (
  config: Record<string, unknown>,
  payload: Payload,
  options: { isCollectionRequired: boolean },
): ActionProblem[] => {
  const problems = templateProblems(config.data, 'data')
  const { collection, data } = config
  if (collection === undefined ? options.isCollectionRequired : !(String(collection) in payload.collections)) {
    problems.push({ message: `must be a collection; '${String(collection ?? '')}' is none`, path: 'collection' })
  }
  if (typeof data !== 'object' || data === null || Array.isArray(data) || Object.keys(data).length === 0) {
    problems.push({ message: 'must be an object with at least one field', path: 'data' })
    return problems
  }
  const fields = typeof collection === 'string' ? payload.collections[collection as keyof Payload['collections']]?.config.flattenedFields : undefined
  if (!fields) return problems
  const known = new Set(fields.map((field) => field.name))
  for (const name of Object.keys(data)) {
    if (!known.has(name)) problems.push({ message: `'${String(collection)}' has no field '${name}'`, path: `data.${name}` })
  }
  return problems
}
