import { sql as statement } from '@payloadcms/db-postgres/drizzle'
import type { SQL } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import { sql } from '@/src/db/sql'
import { sqlText } from '@/src/payload/sqlText'

import { CursorInvalid } from '../errors'
import { anyFacets } from './anyFacets'
import { distanceOf } from './distanceOf'
import type { BrowseHit, BrowseQuery, Sort } from './types'

type Order = { descending: boolean; key: SQL; type: 'float8' | 'numeric' | 'text' | 'timestamptz' }

const ORDERS: Record<Exclude<Sort, 'closest'>, Order> = {
  expiring: { descending: false, key: statement`coalesce(a.expires_at, 'infinity'::timestamptz)`, type: 'timestamptz' },
  largest: { descending: true, key: statement`coalesce((select x.filesize from files x where x.id = a.file_id), 0)`, type: 'numeric' },
  name: { descending: false, key: statement`lower(a.name)`, type: 'text' },
  newest: { descending: true, key: statement`a.created_at`, type: 'timestamptz' },
  oldest: { descending: false, key: statement`a.created_at`, type: 'timestamptz' },
  updated: { descending: true, key: statement`a.updated_at`, type: 'timestamptz' },
}

const cursorSchema = z.tuple([z.string(), z.string().max(2000), z.uuid()])

const readCursor = (cursor: string, sort: string): { id: string; key: string } => {
  const problem = () => new CursorInvalid({ cursor: cursor.slice(0, 80) })
  let given: unknown
  try {
    given = JSON.parse(Buffer.from(cursor, 'base64url').toString())
  } catch (error) {
    throw new CursorInvalid({ cursor: cursor.slice(0, 80) }, { cause: error })
  }
  const parsed = cursorSchema.safeParse(given)
  if (!parsed.success) throw problem()
  const [of, key, id] = parsed.data
  if (of !== sort) throw problem()
  return { id, key }
}

type HitRow = Omit<BrowseHit, 'folder' | 'isExpired' | 'library' | 'likeness' | 'thumbnail'> & { folderId: null | string; folderPath: null | string; isExpired: boolean; key: string; libraryId: string; libraryName: string }

const orderOf = (query: BrowseQuery): { order: Order; sort: Sort } => {
  const distance = distanceOf(query)
  const sort = query.sort ?? (distance ? 'closest' : 'newest')
  if (sort !== 'closest') return { order: ORDERS[sort], sort }
  return distance ? { order: { descending: false, key: distance, type: 'float8' }, sort } : { order: ORDERS.newest, sort: 'newest' }
}

const number = (key: string) => statement.raw(`case when jsonb_typeof(a.metadata -> '${key}') = 'number' then (a.metadata ->> '${key}')::float8 end`)

/** One page of hits: the keys of the page first, then what is shown of these rows. @throws BROWSER_CURSOR_INVALID */
export const findHits = async (req: PayloadRequest, query: BrowseQuery, scope: SQL) => {
  const { order, sort } = orderOf(query)
  const type = statement.raw(order.type)
  const from = query.cursor ? readCursor(query.cursor, sort) : undefined
  const conditions = [
    scope,
    ...Object.values(anyFacets(query)),
    ...(from ? [statement`(${order.key}, a.id) ${statement.raw(order.descending ? '<' : '>')} (${from.key}::${type}, ${from.id}::uuid)`] : []),
  ]
  const direction = statement.raw(order.descending ? 'desc' : 'asc')
  const { text, values } = sqlText(statement`
    with page as materialized (select a.id, ${order.key} as key from assets a where ${statement.join(conditions, statement` and `)} order by 2 ${direction}, 1 ${direction} limit ${query.limit + 1}::int)
    select a.id, a.name, a.asset_type::text as "assetType", a.status::text as status, a.license::text as license, a.expires_at as "expiresAt", a.organization_id as organization,
      a.status::text = 'EXPIRED' or coalesce(a.expires_at <= now(), false) as "isExpired", a.quarantine_reason as "quarantineReason", a.created_at as "createdAt", a.updated_at as "updatedAt",
      l.id as "libraryId", l.name as "libraryName", o.id as "folderId", o.path as "folderPath",
      f.filename, f.mime_type as "mimeType", f.filesize::float8 as filesize, r.status::text as "thumbnailState",
      coalesce(${number('width')}, f.width::float8) as width, coalesce(${number('height')}, f.height::float8) as height, ${number('duration')} as duration,
      coalesce((select array_agg(t.text order by t."order") from assets_texts t where t.parent_id = a.id and t.path = 'tags'), '{}') as tags,
      coalesce((select array_agg(e ->> 'hex') from jsonb_array_elements(case when jsonb_typeof(a.metadata -> 'colors') = 'array' then a.metadata -> 'colors' else '[]'::jsonb end) e where e ->> 'hex' ~* '^#[0-9a-f]{6}$'), '{}') as colors,
      page.key::text as key
    from page join assets a on a.id = page.id join asset_libraries l on l.id = a.library_id
      left join asset_folders o on o.id = a.folder_id left join files f on f.id = a.file_id
      left join asset_renditions r on r.asset_id = a.id and r.rendition_type = 'THUMBNAIL_MEDIUM'
    order by page.key ${direction}, a.id ${direction}`)
  const rows = await sql(req)<HitRow>(text, values)
  const shown = rows.slice(0, query.limit)
  const last = shown.at(-1)
  const nextCursor = rows.length > query.limit && last ? Buffer.from(JSON.stringify([sort, last.key, last.id])).toString('base64url') : null
  return { isCloseness: sort === 'closest' && query.like !== undefined, nextCursor, rows: shown }
}
