import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Payload, Where } from 'payload'

import { parseRules } from '@/src/rules/parseRules'
import { toWhere } from '@/src/rules/toWhere'
import { whereIds } from '@/src/payload/whereIds'

export type CollectionRow = { collectionType: string; id: string; organization: string; smartRules: unknown }

/**
 * The assets of a collection as a condition: what its rules say now, or what was put into it. For the server only, it holds SQL.
 * A smart collection without rules, or with rules that no longer hold water, has no members.
 */
export const membersWhere = (payload: Payload, { collectionType, id, organization, smartRules }: CollectionRow): Where => {
  if (collectionType !== 'SMART') return whereIds(sql`select i."asset_id" from "asset_collection_items" i where i."collection_id" = ${id}`)
  const parsed = smartRules ? parseRules(smartRules) : { problems: [] }
  if (!('rules' in parsed) || parsed.rules.rules.length === 0) return { id: { in: [] } }
  return { and: [{ organization: { equals: organization } }, toWhere(parsed.rules, { collection: 'assets', payload })] }
}
