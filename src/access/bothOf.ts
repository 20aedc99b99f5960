import type { Decision } from './types'

/** The decision that opens only where both do. Clauses are wrapped, never merged, so that none can be lost. */
export const bothOf = (a: Decision, b: Decision): Decision => {
  if (a === false || b === false) return false
  if (a === true) return b
  return b === true ? a : { and: [a, b] }
}
