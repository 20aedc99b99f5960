import type { Where } from 'payload'

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isCondition = (condition: unknown): boolean =>
  isObject(condition) &&
  Object.keys(condition).length > 0 &&
  Object.values(condition).every((value) => value !== undefined)

/**
 * True for a `Where` that restricts something: at least one clause, no empty `and`/`or`, no operator with an undefined
 * value. Payload drops those silently and then matches every row.
 */
export const isWhere = (value: unknown): value is Where =>
  isObject(value) &&
  Object.keys(value).length > 0 &&
  Object.entries(value).every(([key, clause]) =>
    key === 'and' || key === 'or'
      ? Array.isArray(clause) && clause.length > 0 && clause.every(isWhere)
      : isCondition(clause),
  )
