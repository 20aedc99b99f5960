import { canonicalDate } from './canonicalDate'
import { numberOfScalar } from './numberOfScalar'
import type { RuleScalar } from './types'
import type { FoundValue } from './valuesAt'

/** -1, 0 or 1 as numbers or as dates; undefined when they cannot be compared. */
export const compareValue = ({ isOpaque, value }: FoundValue, wanted: RuleScalar): number | undefined => {
  if (isOpaque || typeof value === 'boolean') return undefined
  const a = typeof wanted === 'number' ? numberOfScalar(value) : typeof value === 'string' ? canonicalDate(value) : undefined
  const b = typeof wanted === 'number' ? wanted : canonicalDate(String(wanted))
  if (a === undefined || b === undefined) return undefined
  return a < b ? -1 : a > b ? 1 : 0
}
