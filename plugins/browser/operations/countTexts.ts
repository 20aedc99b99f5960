import { sql as statement } from '@payloadcms/db-postgres/drizzle'
import type { SQL } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'

import { sql } from '@/src/db/sql'
import { sqlText } from '@/src/payload/sqlText'

import type { FacetValue } from './types'

/** Of fewer than twice as many assets everything is counted. */
const SAMPLE = 5_000

type Row = { count: number; path: 'colorNames' | 'tags'; sampled: number; value: string }

/**
 * How many assets have each tag and each colour, most frequent first. Of many assets (10,000 and more) it is counted on a sample that is the same each time and the numbers,
 * said to be estimates, are for all: within a seventh for what a hundredth of the assets has, more exact for what is more frequent.
 */
export const countTexts = async (req: PayloadRequest, args: { max: number; total: number; /** Condition on `assets` as `a`. */ within: SQL }): Promise<Record<'colorName' | 'tag', FacetValue[]>> => {
  const { max, total, within } = args
  const found: Record<'colorName' | 'tag', FacetValue[]> = { colorName: [], tag: [] }
  if (total === 0) return found
  const every = Math.floor(total / SAMPLE)
  const sample = every > 1 ? statement` and uuid_hash(a.id) % ${every}::int = 0` : statement``
  const { text, values } = sqlText(statement`
    with base as materialized (select a.id from assets a where ${within}${sample}),
      counts as (select t.path, t.text, count(*)::int as count from assets_texts t where t.parent_id = any(array(select b.id from base b)) and t.path in ('tags', 'colorNames') group by 1, 2),
      ranked as (select path, text, count, row_number() over (partition by path order by count desc, text) as place from counts)
    select path, text as value, count, (select count(*)::int from base) as sampled from ranked where place <= ${max}::int`)
  for (const { count, path, sampled, value } of await sql(req)<Row>(text, values)) {
    found[path === 'tags' ? 'tag' : 'colorName'].push(every > 1 ? { count: Math.round((count * total) / sampled), isEstimate: true, value } : { count, value })
  }
  return found
}
