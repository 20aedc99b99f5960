import { sql } from '@payloadcms/db-postgres/drizzle'
import type { SQL } from '@payloadcms/db-postgres/drizzle'
import type { CollectionSlug, PayloadRequest } from 'payload'

import { compileRules } from '@/src/rules/compileRules'
import { rulesOfWhere } from '@/src/rules/rulesOfWhere'

import { organizationsWith } from './organizationsWith'
import { principalOf } from './principalOf'
import type { Permission } from './types'

/**
 * The rows of a collection that the principal may read, as a condition on its table under `alias`: the collection's own access, tenancy
 * included. Undefined when there are none.
 */
export const readableSql = async (req: PayloadRequest, { alias, collection, permission }: { alias: string; collection: CollectionSlug; permission: Permission }): Promise<SQL | undefined> => {
  const decision = await req.payload.collections[collection]?.config.access.read({ req })
  if (!decision) return undefined
  const own = organizationsWith(await principalOf(req), permission)
  const organization = sql`${sql.identifier(alias)}.organization_id`
  const parts = [
    // Said again as a plain comparison, so that the indexes serve; with one organization, also their order.
    ...(own === 'all' ? [] : [own.length === 1 ? sql`${organization} = ${own[0]}::uuid` : sql`${organization} = any(${`{${own.join(',')}}`}::uuid[])`]),
    ...(decision === true ? [] : [compileRules(rulesOfWhere(decision), { alias, collection, payload: req.payload })]),
  ]
  return parts.length > 0 ? sql`(${sql.join(parts, sql` and `)})` : sql`true`
}
