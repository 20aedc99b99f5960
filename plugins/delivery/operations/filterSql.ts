import { PgDialect } from '@payloadcms/db-postgres/drizzle/pg-core'
import type { Payload } from 'payload'

import { isEngineError } from '@/src/errors/isEngineError'
import { compileRules } from '@/src/rules/compileRules'
import { parseRules } from '@/src/rules/parseRules'
import type { Rule, RuleGroup } from '@/src/rules/types'

import { QueryInvalid } from '../errors'

/** What the public may ask about; everything else of an entry is internal. */
const PUBLIC = /^(categories|createdAt|id|locale|publishedAt|slug|tags|title|updatedAt|data\.[A-Za-z][\w.]*)$/

const fieldsOf = (group: RuleGroup): string[] => group.rules.flatMap((rule: Rule | RuleGroup) => ('rules' in rule ? fieldsOf(rule) : [rule.field]))

const dialect = new PgDialect()

/**
 * A filter as a condition on `alias`, with its values; its placeholders begin at $1.
 * @throws DELIVERY_QUERY_INVALID
 */
export const filterSql = (filter: unknown, alias: string, payload: Payload): { text: string; values: unknown[] } => {
  if (filter === undefined) return { text: '', values: [] }
  const parsed = parseRules(filter)
  if ('problems' in parsed) {
    throw new QueryInvalid({ problems: parsed.problems.map(({ accepted, message, path }) => ({ message: `${message}; accepted: ${accepted}`, path: `filter.${path}` })) })
  }
  const hidden = fieldsOf(parsed.rules).find((field) => !PUBLIC.test(field))
  if (hidden !== undefined) {
    throw new QueryInvalid({ problems: [{ message: `'${hidden}' cannot be asked for, accepted: slug, title, locale, publishedAt, createdAt, updatedAt, categories, tags, data.<field>`, path: 'filter' }] })
  }
  try {
    const { params, sql } = dialect.sqlToQuery(compileRules(parsed.rules, { alias, collection: 'content-entries', payload }))
    return { text: sql, values: params }
  } catch (error) {
    if (!isEngineError(error, 'RULES_NOT_QUERYABLE')) throw error
    throw new QueryInvalid({ problems: [{ message: error instanceof Error ? error.message : String(error), path: 'filter' }] }, { cause: error })
  }
}
