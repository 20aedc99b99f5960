import { sql } from '@payloadcms/db-postgres/drizzle'
import type { SQL } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest, Where } from 'payload'

import { inEffect } from '@/collections/knowledge/access/inEffect'
import { principalOf } from '@/src/access/principalOf'
import { compileRules } from '@/src/rules/compileRules'
import { rulesOfWhere } from '@/src/rules/rulesOfWhere'
import type { RuleGroup } from '@/src/rules/types'

const COLLECTION = 'knowledge-documents'

type Args = { alias: string; now: Date; organization: string; req: PayloadRequest; rules?: RuleGroup; statuses?: readonly string[] }

/**
 * Which documents the principal of the request may find, as a condition on a row called `alias`: the collection's own read access, the
 * organization, the state and the dates, and the searcher's rules. Undefined when there is nothing to find.
 * @throws RULES_NOT_QUERYABLE for rules on fields that are no columns
 */
export const readableCondition = async ({ alias, now, organization, req, rules, statuses }: Args): Promise<SQL | undefined> => {
  const decision = await req.payload.collections[COLLECTION]?.config.access.read({ req })
  if (!decision) return undefined
  const principal = await principalOf(req)
  const isBound = principal.kind === 'agent' || principal.kind === 'client-user'
  const lifecycle: Where = isBound || !statuses ? inEffect(now) : { status: { in: [...statuses] } }
  const compile = (group: RuleGroup): SQL => compileRules(group, { alias, collection: COLLECTION, payload: req.payload })
  const parts = [
    sql`${sql.identifier(alias)}."organization_id" = ${organization}::uuid`,
    ...(decision === true ? [] : [compile(rulesOfWhere(decision))]),
    compile(rulesOfWhere(lifecycle)),
    ...(rules && rules.rules.length > 0 ? [compile(rules)] : []),
  ]
  return sql`(${sql.join(parts, sql` and `)})`
}
