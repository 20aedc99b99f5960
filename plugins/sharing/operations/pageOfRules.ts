import { sql as statement } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'

import { readableSql } from '@/src/access/readableSql'
import { sql } from '@/src/db/sql'
import { sqlText } from '@/src/payload/sqlText'
import { compileRules } from '@/src/rules/compileRules'
import { parseRules } from '@/src/rules/parseRules'

import type { CollectionRow } from './membersWhere'

/** Members of a smart collection are counted up to here: to know that there are more costs nothing, to know how many would cost a look at each. */
const COUNTED = 10_000

/**
 * One page of what the rules of a smart collection say now, of what the principal may read: ids by name, and how many there are (`isMore`: more than
 * that). Narrow rows only, so that 200,000 assets are no obstacle.
 */
export const pageOfRules = async (req: PayloadRequest, { organization, smartRules }: CollectionRow, { limit, page }: { limit: number; page: number }) => {
  const parsed = smartRules ? parseRules(smartRules) : undefined
  const readable = await readableSql(req, { alias: 'a', collection: 'assets', permission: 'asset:read' })
  if (!readable || !parsed || !('rules' in parsed) || parsed.rules.rules.length === 0) return { ids: [], isMore: false, total: 0 }
  const within = statement`${readable} and a.organization_id = ${organization}::uuid and ${compileRules(parsed.rules, { alias: 'a', collection: 'assets', payload: req.payload })}`
  const ids = sqlText(statement`select a.id from assets a where ${within} order by lower(a.name), a.id limit ${limit}::int offset ${(page - 1) * limit}::int`)
  const found = await sql(req)<{ id: string }>(ids.text, ids.values)
  const isWhole = page === 1 && found.length < limit
  const count = sqlText(statement`select count(*)::int as total from (select 1 from assets a where ${within} limit ${COUNTED + 1}::int) counted`)
  const total = isWhole ? found.length : ((await sql(req)<{ total: number }>(count.text, count.values))[0]?.total ?? 0)
  return { ids: found.map(({ id }) => id), isMore: total > COUNTED, total: Math.min(total, COUNTED) }
}
