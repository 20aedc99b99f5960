import { sql as statement } from '@payloadcms/db-postgres/drizzle'
import type { SQL } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'

import { sql } from '@/src/db/sql'
import { sqlText } from '@/src/payload/sqlText'

import { anyFacets, everyFacets, orientationSql } from './facetConditions'
import type { BrowseQuery, FacetName, FacetValue } from './types'

/** Most values of a facet that are named. */
const MAX_VALUES = 40

const VALUES: [keyof ReturnType<typeof anyFacets>, SQL][] = [
  ['type', statement`b.type`],
  ['status', statement`b.status`],
  ['license', statement`b.license`],
  ['orientation', statement`b.orientation`],
  ['library', statement`b.library`],
]

const byText = (name: 'colorName' | 'tag', path: string): SQL =>
  statement`(select ${name}::text as facet, t.text as value, count(*)::int as count from base b join assets_texts t on t.parent_id = b.id and t.path = ${path} where b.missed = 0 group by 2 order by 3 desc, 2 limit ${MAX_VALUES}::int)`

/**
 * How many assets each value of each facet would show, and how many there are, in one statement over the scope. A facet of which any value
 * will do is counted as if nothing of it were chosen, so that people see what choosing more of it gives.
 */
export const countFacets = async (req: PayloadRequest, query: BrowseQuery, scope: SQL): Promise<{ facets: Record<FacetName, FacetValue[]>; total: number }> => {
  const chosen = anyFacets(query)
  const not = (name: keyof typeof chosen): SQL => (chosen[name] ? statement`(not ${chosen[name]})::int` : statement`0`)
  const missed = statement.join(VALUES.map(([name]) => statement`${statement.identifier(`not_${name}`)}`), statement` + `)
  const every = everyFacets(query)
  const counts = VALUES.map(
    ([name, value]) => statement`(select ${name}::text as facet, ${value} as value, count(*)::int as count from base b where b.missed = ${statement.identifier(`not_${name}`)} and ${value} is not null group by 2 order by 3 desc, 2 limit ${MAX_VALUES}::int)`,
  )
  const { text, values } = sqlText(statement`
    with scoped as materialized (
      select a.id, a.asset_type::text as type, a.status::text as status, coalesce(a.license::text, 'UNKNOWN') as license, ${orientationSql} as orientation, a.library_id::text as library,
        ${statement.join(VALUES.map(([name]) => statement`${not(name)} as ${statement.identifier(`not_${name}`)}`), statement`, `)}
      from assets a where ${scope}${every.length > 0 ? statement` and ${statement.join(every, statement` and `)}` : statement``}
    ), base as materialized (select *, ${missed} as missed from scoped)
    ${statement.join([...counts, byText('tag', 'tags'), byText('colorName', 'colorNames'), statement`(select 'total', null, count(*)::int from base b where b.missed = 0)`], statement` union all `)}`)
  const rows = await sql(req)<{ count: number; facet: FacetName | 'total'; value: string }>(`select c.facet, c.value, c.count, l.name as label from (${text}) c left join asset_libraries l on c.facet = 'library' and l.id::text = c.value`, values) as ({ count: number; facet: FacetName | 'total'; label: null | string; value: string })[]
  const facets: Record<FacetName, FacetValue[]> = { colorName: [], library: [], license: [], orientation: [], status: [], tag: [], type: [] }
  let total = 0
  for (const { count, facet, label, value } of rows) {
    if (facet === 'total') total = count
    else facets[facet].push({ count, value, ...(label !== null && { label }) })
  }
  for (const values of Object.values(facets)) values.sort((a, b) => b.count - a.count || (a.label ?? a.value).localeCompare(b.label ?? b.value))
  return { facets, total }
}
