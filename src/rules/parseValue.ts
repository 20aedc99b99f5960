import { canonicalDate } from './canonicalDate'
import { NUMERIC_TEXT } from './constants'
import type { Operator, RuleScalar } from './types'

type Parsed = { accepted: string; message: string } | { value?: null | RuleScalar | RuleScalar[] }

const numeric = new RegExp(NUMERIC_TEXT)
const ISO_LIKE = /^\d{4}-\d\d-\d\d([T ]\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?$/

/** A date of any ISO form as UTC text with milliseconds; undefined when it is none. A time without a zone is UTC. */
const toDate = (value: unknown): string | undefined => {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? undefined : value.toISOString()
  if (typeof value !== 'string' || !ISO_LIKE.test(value)) return undefined
  const hasZone = value.length <= 10 || /(Z|[+-]\d\d:?\d\d)$/.test(value)
  const date = new Date(hasZone ? value : `${value}Z`)
  return Number.isNaN(date.getTime()) ? undefined : (canonicalDate(value) ?? date.toISOString())
}

/** A scalar as rules compare it: dates of any ISO form in the form of stored ones, other text as it is. */
const toScalar = (value: unknown): RuleScalar | undefined => {
  if (typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value))) return value
  if (value instanceof Date) return toDate(value)
  if (typeof value !== 'string') return undefined
  return canonicalDate(value) ? value : ISO_LIKE.test(value) && value.length > 10 ? (toDate(value) ?? value) : value
}

const scalars = (value: unknown): Parsed => {
  const list = (Array.isArray(value) ? value : [value]).map(toScalar)
  const isComplete = list.every((item): item is RuleScalar => item !== undefined)
  return isComplete ? { value: list } : { accepted: 'a list of texts, numbers or booleans', message: 'is no list of plain values' }
}

const date = (value: unknown): Parsed => {
  const parsed = toDate(value)
  return parsed ? { value: parsed } : { accepted: 'an ISO date such as 2026-01-31 or 2026-01-31T09:00:00Z', message: 'is no date' }
}

const ordered = (value: unknown): Parsed => {
  if (typeof value === 'number' && Number.isFinite(value)) return { value }
  if (typeof value === 'string' && numeric.test(value)) return { value: Number(value) }
  const parsed = toDate(value)
  return parsed ? { value: parsed } : { accepted: 'a number or an ISO date', message: 'can be compared neither as a number nor as a date' }
}

const text = (value: unknown): Parsed =>
  typeof value === 'string' ? { value } : { accepted: 'a text', message: 'is no text' }

/** The value of a rule as its operator needs it, or what is wrong with it. */
export const parseValue = (operator: Operator, value: unknown): Parsed => {
  switch (operator) {
    case 'after':
    case 'before':
      return date(value)
    case 'changed':
    case 'is_empty':
    case 'is_not_empty':
      return {}
    case 'contains':
    case 'in':
    case 'not_contains':
    case 'not_in':
      return scalars(value)
    case 'ends_with':
    case 'starts_with':
      return text(value)
    case 'equals':
    case 'not_equals': {
      if (value === null) return { value: null }
      const scalar = toScalar(value)
      return scalar === undefined ? { accepted: 'a text, a number, true, false or null', message: 'is no plain value' } : { value: scalar }
    }
    case 'exists':
      return typeof value === 'boolean' || value === undefined
        ? { value: value ?? true }
        : { accepted: 'true, false', message: 'says neither true nor false' }
    case 'gt':
    case 'gte':
    case 'lt':
    case 'lte':
      return ordered(value)
  }
}
