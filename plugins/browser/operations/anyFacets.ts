import { type SQL, sql } from '@payloadcms/db-postgres/drizzle'

import type { BrowseQuery } from './types'
import { uuidArray } from './uuidArray'

const list = (values: string[]): SQL => sql`(${sql.join(values.map((value) => sql`${value}`), sql`, `)})`

/** Facets of which any value will do: a condition each, when something is chosen. The values are those the columns know; they are compared in the columns' own types, so that the planner can count. */
export const anyFacets = (query: BrowseQuery): Partial<Record<'library' | 'license' | 'orientation' | 'status' | 'type', SQL>> => ({
  ...(query.type.length > 0 && { type: sql`a.asset_type in ${list(query.type)}` }),
  ...(query.status.length > 0 && { status: sql`a.status in ${list(query.status)}` }),
  ...(query.license.length > 0 && { license: query.license.includes('UNKNOWN') ? sql`(a.license in ${list(query.license)} or a.license is null)` : sql`a.license in ${list(query.license)}` }),
  ...(query.orientation.length > 0 && { orientation: sql`a.orientation in ${list(query.orientation)}` }),
  ...(query.library.length > 0 && { library: sql`a.library_id = any(${uuidArray(query.library)})` }),
})
