import type { Decision } from './types'

/** The decision that opens where one of them does. */
export const eitherOf = (a: Decision, b: Decision): Decision => {
  if (a === true || b === true) return true
  if (a === false) return b
  return b === false ? a : { or: [a, b] }
}
