import { canonicalDate, foldCase, NUMERIC_TEXT } from './scalars'
import type { RuleScalar } from './types'
import type { FoundValue } from './valuesAt'

const numeric = new RegExp(NUMERIC_TEXT)

const numberOf = (value: RuleScalar): number | undefined => {
  if (typeof value === 'number') return value
  return typeof value === 'string' && numeric.test(value) ? Number(value) : undefined
}

/** Texts are equal as they are, case included, and as dates; a number equals its text; a boolean its word. */
export const isEqual = ({ isOpaque, value }: FoundValue, wanted: RuleScalar): boolean => {
  if (isOpaque) return false
  if (typeof value === 'string' && typeof wanted === 'string') {
    const date = canonicalDate(wanted)
    return value === wanted || (date !== undefined && canonicalDate(value) === date)
  }
  if (typeof value === 'boolean' || typeof wanted === 'boolean') return String(value) === String(wanted)
  const number = numberOf(value)
  return number !== undefined && number === numberOf(wanted)
}

/** An element of a list is the wanted value; a text holds it. Case does not matter. */
export const isContained = (found: FoundValue, wanted: RuleScalar): boolean => {
  const { inList, isOpaque, value } = found
  if (isOpaque) return false
  if (typeof value !== 'string' || typeof wanted !== 'string') return inList && isEqual(found, wanted)
  return inList ? foldCase(value) === foldCase(wanted) || isEqual(found, wanted) : foldCase(value).includes(foldCase(wanted))
}

/** -1, 0 or 1 as numbers or as dates; undefined when they cannot be compared. */
export const compare = ({ isOpaque, value }: FoundValue, wanted: RuleScalar): number | undefined => {
  if (isOpaque || typeof value === 'boolean') return undefined
  const a = typeof wanted === 'number' ? numberOf(value) : typeof value === 'string' ? canonicalDate(value) : undefined
  const b = typeof wanted === 'number' ? wanted : canonicalDate(String(wanted))
  if (a === undefined || b === undefined) return undefined
  return a < b ? -1 : a > b ? 1 : 0
}
