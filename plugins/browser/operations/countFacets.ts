import { sql as statement } from '@payloadcms/db-postgres/drizzle'
import type { SQL } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'

import { sql } from '@/src/db/sql'
import { sqlText } from '@/src/payload/sqlText'

import { anyFacets } from './anyFacets'
import { countTexts } from './countTexts'
import type { BrowseQuery, FacetName, FacetValue } from './types'

/** Most values of a facet that are named. */
const MAX_VALUES = 40

const VALUES: [keyof ReturnType<typeof anyFacets>, SQL][] = [
  ['type', statement`a.asset_type::text`],
  ['status', statement`a.status::text`],
  ['license', statement`coalesce(a.license::text, 'UNKNOWN')`],
  ['orientation', statement`a.orientation`],
  ['library', statement`a.library_id::text`],
]

type Row = { count: number; facet: FacetName | 'total'; label: null | string; value: string }

/**
 * The kinds of assets in the scope, a row per combination of the facets' values with its number: one pass over an index alone, and a few hundred rows
 * to count on. They are called `a` like the assets, so that the facets' conditions hold for both.
 */
const combinations = (within: SQL): SQL =>
  statement`select a.asset_type, a.status, a.license, a.orientation, a.library_id, count(*)::int as number from assets a where ${within} group by 1, 2, 3, 4, 5`

/**
 * How many assets each value of each facet would show, and how many there are. A facet of which any value will do is counted as if nothing of it
 * were chosen, so that people see what choosing more of it gives.
 */
export const countFacets = async (req: PayloadRequest, query: BrowseQuery, scope: SQL): Promise<{ facets: Record<FacetName, FacetValue[]>; total: number }> => {
  const chosen = anyFacets(query)
  const counts = VALUES.map(([name, value]) => {
    const others = Object.entries(chosen).flatMap(([other, condition]) => (other === name ? [] : [condition]))
    return statement`(select ${name}::text as facet, ${value} as value, sum(a.number)::int as count from combinations a where ${statement.join([statement`${value} is not null`, ...others], statement` and `)} group by 2 order by 3 desc, 2 limit ${MAX_VALUES}::int)`
  })
  const all = statement`(select 'total', null, coalesce(sum(a.number), 0)::int from combinations a where ${statement.join([statement`true`, ...Object.values(chosen)], statement` and `)})`
  const { text, values } = sqlText(statement`
    with combinations as materialized (${combinations(scope)}), counts as (${statement.join([...counts, all], statement` union all `)})
    select c.facet, c.value, c.count, l.name as label from counts c left join asset_libraries l on c.facet = 'library' and l.id::text = c.value`)
  const rows = await sql(req)<Row>(text, values)
  const total = rows.find(({ facet }) => facet === 'total')?.count ?? 0
  const texts = await countTexts(req, { max: MAX_VALUES, total, within: statement.join([scope, ...Object.values(chosen)], statement` and `) })
  const facets: Record<FacetName, FacetValue[]> = { ...texts, library: [], license: [], orientation: [], status: [], type: [] }
  for (const { count, facet, label, value } of rows) if (facet !== 'total') facets[facet].push({ count, value, ...(label !== null && { label }) })
  for (const found of Object.values(facets)) found.sort((a, b) => b.count - a.count || (a.label ?? a.value).localeCompare(b.label ?? b.value))
  return { facets, total }
}
