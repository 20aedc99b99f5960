import { NUMERIC_TEXT } from './constants'
import type { RuleScalar } from './types'

const numeric = new RegExp(NUMERIC_TEXT)

/** A number, or the number a text counts as. */
export const numberOfScalar = (value: RuleScalar): number | undefined => {
  if (typeof value === 'number') return value
  return typeof value === 'string' && numeric.test(value) ? Number(value) : undefined
}
