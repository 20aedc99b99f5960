import { sql } from '@payloadcms/db-postgres/drizzle'
import type { SQL } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'

import { organizationsWith } from '@/src/access/organizationsWith'
import { principalOf } from '@/src/access/principalOf'
import { compileRules } from '@/src/rules/compileRules'
import { rulesOfWhere } from '@/src/rules/rulesOfWhere'

const RESOURCES = { 'asset-folders': 'asset-folder', 'asset-libraries': 'asset-library', assets: 'asset' } as const

/**
 * The rows of a collection that the principal may read, as a condition on its table under `alias`: the collection's own access, tenancy
 * and visibility of libraries included. Undefined when there are none.
 */
export const readableRows = async (req: PayloadRequest, collection: keyof typeof RESOURCES, alias: string): Promise<SQL | undefined> => {
  const decision = await req.payload.collections[collection]?.config.access.read({ req })
  if (!decision) return undefined
  const own = organizationsWith(await principalOf(req), `${RESOURCES[collection]}:read`)
  const parts = [
    // Said again as a plain comparison, so that the indexes serve.
    ...(own === 'all' ? [] : [sql`${sql.identifier(alias)}.organization_id = any(${`{${own.join(',')}}`}::uuid[])`]),
    ...(decision === true ? [] : [compileRules(rulesOfWhere(decision), { alias, collection, payload: req.payload })]),
  ]
  return parts.length > 0 ? sql`(${sql.join(parts, sql` and `)})` : sql`true`
}
