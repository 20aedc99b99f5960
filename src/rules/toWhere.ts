import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Payload, Where } from 'payload'

import { whereIds } from '@/src/payload/whereIds'

import { compileRules } from './compileRules'
import type { RuleGroup } from './types'

const ALIAS = 'rules_row'

/**
 * The rules as a `Where` of the collection, to be combined with others (`{ and: [toWhere(…), tenancy] }`) in any find, count or bulk
 * operation on the server. It holds SQL, so it cannot be stored or sent.
 * @throws RULES_NOT_QUERYABLE
 */
export const toWhere = (rules: RuleGroup, { collection, payload }: { collection: string; payload: Payload }): Where => {
  const table = payload.db.tableNameMap.get(collection.replaceAll('-', '_')) ?? collection
  const condition = compileRules(rules, { alias: ALIAS, collection, payload })
  return whereIds(sql`select ${sql.identifier(ALIAS)}."id" from ${sql.identifier(table)} as ${sql.identifier(ALIAS)} where ${condition}`)
}
