import { canonicalDate } from './canonicalDate'
import { numberOfScalar } from './numberOfScalar'
import type { RuleScalar } from './types'
import type { FoundValue } from './valuesAt'

/** Texts are equal as they are, case included, and as dates; a number equals its text; a boolean its word. */
export const isEqualValue = ({ isOpaque, value }: FoundValue, wanted: RuleScalar): boolean => {
  if (isOpaque) return false
  if (typeof value === 'string' && typeof wanted === 'string') {
    const date = canonicalDate(wanted)
    return value === wanted || (date !== undefined && canonicalDate(value) === date)
  }
  if (typeof value === 'boolean' || typeof wanted === 'boolean') return String(value) === String(wanted)
  const number = numberOfScalar(value)
  return number !== undefined && number === numberOfScalar(wanted)
}
