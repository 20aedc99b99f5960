import { APIError } from 'payload'

import { isFields } from '@/src/content/isFields'
import type { ContentProblem } from '@/src/content/types'

const isProblem = (value: unknown): value is ContentProblem => isFields(value) && typeof value.message === 'string' && typeof value.path === 'string'

/**
 * What is wrong with a row, from the error its writing ended with; undefined when it is not the row's fault, so that the run is repeated.
 * Refusals of the engine name fields where they know them.
 */
export const problemsOf = (error: unknown): ContentProblem[] | undefined => {
  if (!(error instanceof APIError) || error.status >= 500) return undefined
  const data: unknown = error.data
  const listed = isFields(data) ? (Array.isArray(data.errors) ? data.errors : Array.isArray(data.problems) ? data.problems : []).filter(isProblem) : []
  return listed.length > 0 ? listed.map(({ message, path }) => ({ message, path })) : [{ message: error.message, path: '' }]
}
