import { type SQL, sql } from '@payloadcms/db-postgres/drizzle'

import { likenessDistance } from './likenessDistance'
import type { BrowseQuery } from './types'
import { uuidArray } from './uuidArray'

const folderCondition = (folder: string): SQL =>
  folder === 'none'
    ? sql`a.folder_id is null`
    : sql`a.folder_id in (select b.id from asset_folders t join asset_folders b on b.library_id = t.library_id and (b.id = t.id or starts_with(b.path, t.path || '/')) where t.id = ${folder}::uuid)`

/** Most assets that are compared in full: the nearest by structure, and as many that share most main colours. */
const MAX_CANDIDATES = 1500

/** An array, so that it is found out once and the costly comparison is made of these rows only. */
const candidates = (like: string): SQL => sql`a.id = any(array(
  (select n.id from assets n join assets o on o.id = ${like}::uuid and n.organization_id = o.organization_id
    where n.fingerprint ~ '^[0-9a-f]{16}$' and o.fingerprint ~ '^[0-9a-f]{16}$'
    order by bit_count(('x' || n.fingerprint)::bit(64) # ('x' || o.fingerprint)::bit(64)) limit ${MAX_CANDIDATES}::int)
  union
  (select t.parent_id from assets_texts t join assets_texts c on c.parent_id = ${like}::uuid and c.path = 'colorNames' and c.text = t.text
    where t.path = 'colorNames' group by 1 order by count(*) desc limit ${MAX_CANDIDATES}::int)))`

/** Farther is not alike. */
const MAX_DISTANCE = 0.6

/** What every hit and every facet value is within: the assets found by words, tags and colours (`findWords`), place and likeness. Table `assets` as `a`. */
export const browseScope = (query: BrowseQuery, found: SQL | undefined): SQL[] => {
  const conditions = found ? [found] : []
  if (query.folder) conditions.push(folderCondition(query.folder))
  if (query.id.length > 0) conditions.push(sql`a.id = any(${uuidArray(query.id)})`)
  if (query.like) conditions.push(sql`a.id <> ${query.like}::uuid`, candidates(query.like), sql`${likenessDistance(query.like)} <= ${MAX_DISTANCE}::float8`)
  return conditions
}
