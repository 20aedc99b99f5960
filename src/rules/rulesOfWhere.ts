import type { Where } from 'payload'

import type { Operator, Rule, RuleGroup } from './types'

const OPERATORS: Record<string, Operator> = {
  equals: 'equals',
  exists: 'exists',
  greater_than: 'gt',
  greater_than_equal: 'gte',
  in: 'in',
  less_than: 'lt',
  less_than_equal: 'lte',
  not_equals: 'not_equals',
  not_in: 'not_in',
}

const rulesOfField = (field: string, clause: unknown): Rule[] =>
  Object.entries(clause as Record<string, unknown>).map(([name, value]) => {
    const operator = OPERATORS[name]
    // A condition that cannot be said is never left out: it may be what keeps rows hidden.
    if (!operator) throw new Error(`The condition '${field}: ${name}' has no counterpart in the rule language`)
    return { field, operator, value }
  })

/**
 * A `Where` of access as rules, so that one compiler (`compileRules`) puts it into statements of one's own. Throws for operators that
 * the rule language has no counterpart for.
 */
export const rulesOfWhere = (where: Where): RuleGroup => ({
  match: 'all',
  rules: Object.entries(where).flatMap(([key, clause]): (Rule | RuleGroup)[] => {
    if (key === 'and') return (clause as Where[]).map(rulesOfWhere)
    if (key === 'or') return [{ match: 'any', rules: (clause as Where[]).map(rulesOfWhere) }]
    return rulesOfField(key, clause)
  }),
})
