import { compareValue } from './compareValue'
import { foldCase } from './foldCase'
import { isContainedValue } from './isContainedValue'
import { isEqualValue } from './isEqualValue'
import type { Rule, RuleGroup, RuleScalar } from './types'
import { valuesAt } from './valuesAt'
import type { FoundValue } from './valuesAt'

/** Does the record (an event or a document) satisfy the rules? A group without rules is satisfied by everything. */
export const matches = (group: RuleGroup, record: unknown): boolean => {
  if (group.rules.length === 0) return true
  const answer = (rule: Rule | RuleGroup): boolean => ('rules' in rule ? matches(rule, record) : holds(rule, record))
  return group.match === 'any' ? group.rules.some(answer) : group.rules.every(answer)
}

const listOf = (value: unknown): RuleScalar[] => (Array.isArray(value) ? value : [value]) as RuleScalar[]

const holds = ({ field, operator, value }: Rule, record: unknown): boolean => {
  if (operator === 'changed') return hasChanged(record, field)
  const values = valuesAt(record, field)
  const wanted = value as RuleScalar
  const anyIs = (test: (found: FoundValue) => boolean): boolean => values.some(test)
  const ordered = (accepts: (order: number) => boolean): boolean =>
    anyIs((found) => {
      const order = compareValue(found, wanted)
      return order !== undefined && accepts(order)
    })
  const equals = (): boolean => (value === null ? values.length === 0 : anyIs((found) => isEqualValue(found, wanted)))
  const isIn = (): boolean => anyIs((found) => listOf(value).some((one) => isEqualValue(found, one)))
  const contains = (): boolean => anyIs((found) => listOf(value).some((one) => isContainedValue(found, one)))
  const text = (test: (text: string, part: string) => boolean): boolean =>
    anyIs((found) => !found.isOpaque && typeof found.value === 'string' && test(foldCase(found.value), foldCase(String(wanted))))
  const isFilled = (): boolean => anyIs((found) => found.isOpaque === true || found.value !== '')
  switch (operator) {
    case 'after':
    case 'gt':
      return ordered((order) => order > 0)
    case 'before':
    case 'lt':
      return ordered((order) => order < 0)
    case 'contains':
      return contains()
    case 'ends_with':
      return text((whole, part) => whole.endsWith(part))
    case 'equals':
      return equals()
    case 'exists':
      return values.length > 0 === (value !== false)
    case 'gte':
      return ordered((order) => order >= 0)
    case 'in':
      return isIn()
    case 'is_empty':
      return !isFilled()
    case 'is_not_empty':
      return isFilled()
    case 'lte':
      return ordered((order) => order <= 0)
    case 'not_contains':
      return !contains()
    case 'not_equals':
      return !equals()
    case 'not_in':
      return !isIn()
    case 'starts_with':
      return text((whole, part) => whole.startsWith(part))
  }
}

/** An event says in `payload.changedFields` what its change touched; the field may be written as a path into payload or document. */
const hasChanged = (record: unknown, field: string): boolean => {
  const name = field.replace(/^(payload|document|data)\.((after|before)\.)?/, '')
  const changed = [...valuesAt(record, 'payload.changedFields'), ...valuesAt(record, 'changedFields')].map(({ value }) => String(value))
  return changed.some((one) => one === name || one.startsWith(`${name}.`) || name.startsWith(`${one}.`))
}
