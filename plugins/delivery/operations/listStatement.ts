import type { Payload } from 'payload'

import { documentSql } from './documentSql'
import { filterSql } from './filterSql'
import { liveSql } from './liveSql'
import { localeSql } from './localeSql'
import { parameters } from './parameters'
import { sortSql } from './sortSql'
import { statementFor } from './statementFor'
import type { DeliveredType, DeliveryQuery, Site } from './types'
import { untilSql } from './untilSql'

/** One page of a type as one statement: `body`, `next` (cursor), `total`, `until`. */
export const listStatement = (payload: Payload, site: Site, type: DeliveredType, query: DeliveryQuery): { text: string; values: unknown[] } => {
  const filter = filterSql(query.filter, 'e', payload)
  const given = parameters([...filter.values])
  const statement = statementFor(payload, site, query.locales, given)
  const sort = sortSql(query.sort, type, 'e')
  const direction = query.sort.descending ? 'desc' : 'asc'
  const locale = statement.isTranslated ? localeSql({ entry: 'e', found: 'l', locales: statement.locales }) : ''
  const own = query.locales.length === 1 ? `e.locale = ${given.add(query.locales[0])}` : `e.locale = any(${statement.locales}::text[])`
  const conditions = [
    `e.organization_id = ${statement.organization} and e.content_type_id = ${given.add(type.id)}::uuid and ${liveSql('e')}`,
    statement.isTranslated ? `(${own} or l.locale is not null)` : own,
    ...(filter.text ? [filter.text] : []),
    ...(query.category === undefined ? [] : [related('content_categories', 'categories', given.add(query.category))]),
    ...(query.tag === undefined ? [] : [related('content_tags', 'tags', given.add(query.tag))]),
  ]
  const cursor = query.after ? [`(${sort.expression}, e.id) ${query.sort.descending ? '<' : '>'} (${given.add(query.after.value)}::${sort.cast}, ${given.add(query.after.id)}::uuid)`] : []
  const limit = given.add(query.limit)
  const offset = query.after || query.page === 1 ? '' : `offset ${given.add((query.page - 1) * query.limit)}`
  const from = `content_entries e ${locale} where`
  const text = `with page as materialized (
    select e.id, ${sort.expression} as sorted from ${from} ${[...conditions, ...cursor].join(' and ')}
    order by ${sort.expression} ${direction}, e.id ${direction} limit ${limit}::int + 1 ${offset}
  ), placed as (select id, sorted, row_number() over (order by sorted ${direction}, id ${direction}) as place from page)
  select (select coalesce(json_agg(${documentSql(statement, { depth: query.depth, entry: 'e', fields: query.fields, found: 'l', type })} order by p.place), '[]')::text
    from placed p join content_entries e on e.id = p.id ${locale} where p.place <= ${limit}::int) as body,
  (select id || ${sort.text('sorted')} from placed where place = ${limit}::int and exists (select 1 from placed where place > ${limit}::int)) as next,
  ${query.total ? `(select count(*)::int from ${from} ${conditions.join(' and ')})` : 'null'} as total,
  ${untilSql(statement.organization)} as until`
  return { text, values: given.values }
}

const related = (table: string, path: string, slug: string): string =>
  `exists (select 1 from content_entries_rels r join ${table} c on c.id = r.${table}_id where r.parent_id = e.id and r.path = '${path}' and c.slug = ${slug})`
