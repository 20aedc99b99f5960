import { sql } from '@payloadcms/db-postgres/drizzle'
import type { SQL } from '@payloadcms/db-postgres/drizzle'

import { uuids } from './browseScope'
import type { BrowseQuery } from './types'

const list = (values: string[]): SQL => sql`(${sql.join(values.map((value) => sql`${value}`), sql`, `)})`

/** LANDSCAPE, PORTRAIT or SQUARE (within 5 %); null for what has no size. */
export const orientationSql = sql`(case when jsonb_typeof(a.metadata -> 'width') = 'number' and jsonb_typeof(a.metadata -> 'height') = 'number' then
  case when (a.metadata ->> 'width')::numeric > 1.05 * (a.metadata ->> 'height')::numeric then 'LANDSCAPE'
    when (a.metadata ->> 'height')::numeric > 1.05 * (a.metadata ->> 'width')::numeric then 'PORTRAIT' else 'SQUARE' end end)`

const everyText = (path: string, values: string[]): SQL =>
  sql`(select count(distinct t.text) from assets_texts t where t.parent_id = a.id and t.path = ${path} and t.text in ${list(values)}) = ${values.length}::int`

/** Facets of which any value will do: a condition each, when something is chosen. */
export const anyFacets = (query: BrowseQuery): Partial<Record<'library' | 'license' | 'orientation' | 'status' | 'type', SQL>> => ({
  ...(query.type.length > 0 && { type: sql`a.asset_type::text in ${list(query.type)}` }),
  ...(query.status.length > 0 && { status: sql`a.status::text in ${list(query.status)}` }),
  ...(query.license.length > 0 && { license: sql`coalesce(a.license::text, 'UNKNOWN') in ${list(query.license)}` }),
  ...(query.orientation.length > 0 && { orientation: sql`coalesce(${orientationSql} in ${list(query.orientation)}, false)` }),
  ...(query.library.length > 0 && { library: sql`a.library_id = any(${uuids(query.library)})` }),
})

/** Facets of which all chosen values must hold. */
export const everyFacets = (query: BrowseQuery): SQL[] => [
  ...(query.tag.length > 0 ? [everyText('tags', [...new Set(query.tag)])] : []),
  ...(query.colorName.length > 0 ? [everyText('colorNames', [...new Set(query.colorName)])] : []),
]
