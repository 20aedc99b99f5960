import type { Operator } from './types'

/** Other spellings of operators: those of the seeds and those people write. Lower case, without spaces, `_` or `-`. */
export const OPERATOR_ALIASES: Record<string, Operator> = {
  '!=': 'not_equals', '<': 'lt', '<=': 'lte', '=': 'equals', '==': 'equals', '===': 'equals', '>': 'gt', '>=': 'gte',
  after: 'after', before: 'before', beginswith: 'starts_with', changed: 'changed', contains: 'contains', doesnotcontain: 'not_contains',
  doesnotequal: 'not_equals', empty: 'is_empty', endswith: 'ends_with', eq: 'equals', equal: 'equals', equals: 'equals', exists: 'exists',
  greaterthan: 'gt', greaterthanequal: 'gte', greaterthanorequal: 'gte', gt: 'gt', gte: 'gte', has: 'contains', in: 'in', includes: 'contains', is: 'equals',
  isempty: 'is_empty', isnot: 'not_equals', isnotempty: 'is_not_empty', lessthan: 'lt', lessthanequal: 'lte', lessthanorequal: 'lte',
  lt: 'lt', lte: 'lte', ne: 'not_equals', neq: 'not_equals', nin: 'not_in', notcontains: 'not_contains', notempty: 'is_not_empty', notequals: 'not_equals',
  notin: 'not_in', startswith: 'starts_with',
}
