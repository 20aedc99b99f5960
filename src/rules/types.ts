import type { SQL } from '@payloadcms/db-postgres/drizzle'

export const OPERATORS = [
  'equals', 'not_equals', 'in', 'not_in', 'contains', 'not_contains', 'starts_with', 'ends_with',
  'gt', 'gte', 'lt', 'lte', 'before', 'after', 'exists', 'is_empty', 'is_not_empty', 'changed',
] as const

export type Operator = (typeof OPERATORS)[number]
/** `field` is a dotted path, e.g. `payload.briefType`. */
export type Rule = { field: string; operator: Operator; value?: unknown }
/** The seeds' own shape. `conditions` instead of `rules`, and a bare array, are accepted on input and normalised. */
export type RuleGroup = { match: 'all' | 'any'; rules: (Rule | RuleGroup)[] }

/** One addressed problem of rules as they were given, e.g. at `rules.1.operator`. */
export type RuleProblem = { accepted: string; given: unknown; message: string; path: string }

/** What a rule compares with, after parsing. Dates are UTC text with milliseconds. */
export type RuleScalar = boolean | number | string

/**
 * A value as SQL sees it. `expr` has the column's own type; `inList` is SQL for JSON, where only the row knows.
 * The tests (`equalsSql`, `containsSql`, `orderedSql` …) are the counterparts of `isEqualValue`, `isContainedValue` and `compareValue`; they may be null, which counts as false.
 */
export type SqlValue =
  | { expr: SQL; inList: boolean; kind: 'boolean' | 'date' | 'number' | 'text' | 'uuid' }
  | { expr: SQL; inList: boolean; kind: 'enum'; options: readonly string[] }
  | { expr: SQL; inList: SQL; kind: 'json' }

/** A condition on a value. */
export type SqlTest = (value: SqlValue) => SQL
