import { sql } from '@payloadcms/db-postgres/drizzle'
import type { SQL } from '@payloadcms/db-postgres/drizzle'
import type { Payload } from 'payload'

import { affixSql } from './affixSql'
import { containsSql } from './containsSql'
import { equalsSql } from './equalsSql'
import { RulesNotQueryable } from './errors'
import { fieldSource } from './fieldSource'
import { filledSql } from './filledSql'
import { orderedSql } from './orderedSql'
import { presentSql } from './presentSql'
import type { SqlTest } from './types'
import type { Rule, RuleGroup, RuleScalar } from './types'

export type RulesContext = { alias: string; collection: string; payload: Payload }

/**
 * The rules as one SQL condition on a row of the collection's table, which the query calls `alias`. The condition is never null and answers
 * what `matches` answers for the document read at depth 0.
 * @throws RULES_NOT_QUERYABLE
 */
export const compileRules = (group: RuleGroup, context: RulesContext): SQL => {
  if (group.rules.length === 0) return sql`true`
  const parts = group.rules.map((rule) => ('rules' in rule ? compileRules(rule, context) : compileRule(rule, context)))
  return sql`(${sql.join(parts, group.match === 'any' ? sql` or ` : sql` and `)})`
}

const anyOf = (value: unknown, test: (wanted: RuleScalar) => SqlTest): SqlTest => {
  const wanted = (Array.isArray(value) ? value : [value]) as RuleScalar[]
  return (found) => (wanted.length ? sql`(${sql.join(wanted.map((one) => test(one)(found)), sql` or `)})` : sql`false`)
}

const compileRule = (rule: Rule, { alias, collection, payload }: RulesContext): SQL => {
  const { field, operator, value } = rule
  if (operator === 'changed') throw new RulesNotQueryable({ collection, field, operator, reason: 'rows do not know what changed last' })
  const { some } = fieldSource({ alias, collection, operator, path: field, payload })
  const wanted = value as RuleScalar
  const equals = () => (value === null ? sql`not ${some(presentSql)}` : some(equalsSql(wanted)))
  switch (operator) {
    case 'after':
    case 'gt':
      return some(orderedSql('>', wanted))
    case 'before':
    case 'lt':
      return some(orderedSql('<', wanted))
    case 'contains':
      return some(anyOf(value, containsSql))
    case 'ends_with':
      return some(affixSql('end', String(wanted)))
    case 'equals':
      return equals()
    case 'exists':
      return value === false ? sql`not ${some(presentSql)}` : some(presentSql)
    case 'gte':
      return some(orderedSql('>=', wanted))
    case 'in':
      return some(anyOf(value, equalsSql))
    case 'is_empty':
      return sql`not ${some(filledSql)}`
    case 'is_not_empty':
      return some(filledSql)
    case 'lte':
      return some(orderedSql('<=', wanted))
    case 'not_contains':
      return sql`not ${some(anyOf(value, containsSql))}`
    case 'not_equals':
      return sql`not (${equals()})`
    case 'not_in':
      return sql`not ${some(anyOf(value, equalsSql))}`
    case 'starts_with':
      return some(affixSql('start', String(wanted)))
  }
}
