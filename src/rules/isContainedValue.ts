import { foldCase } from './foldCase'
import { isEqualValue } from './isEqualValue'
import type { RuleScalar } from './types'
import type { FoundValue } from './valuesAt'

/** An element of a list is the wanted value; a text holds it. Case does not matter. */
export const isContainedValue = (found: FoundValue, wanted: RuleScalar): boolean => {
  const { inList, isOpaque, value } = found
  if (isOpaque) return false
  if (typeof value !== 'string' || typeof wanted !== 'string') return inList && isEqualValue(found, wanted)
  return inList ? foldCase(value) === foldCase(wanted) || isEqualValue(found, wanted) : foldCase(value).includes(foldCase(wanted))
}
