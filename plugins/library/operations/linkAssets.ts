import type { PayloadRequest } from 'payload'

import { sql } from '@/src/db/sql'

type Args = {
  /** Ids of assets or of their files; others are no assets and are left out. */
  ids: string[]
  kind: 'briefs' | 'content-entries'
  organization: string
  req: PayloadRequest
  row: string
}

const LINKS = {
  briefs: { column: 'briefs_id', path: 'usedInBriefs' },
  'content-entries': { column: 'content_entries_id', path: 'usedInContent' },
} as const

/**
 * Keeps `usedInBriefs` and `usedInContent` of the assets of one brief or content entry as it links them now (B001-047). Only links
 * are written: the assets themselves do not change.
 */
export const linkAssets = async ({ ids, kind, organization, req, row }: Args): Promise<void> => {
  const { column, path } = LINKS[kind]
  const found = await sql(req)<{ id: string }>(
    'select id from assets where organization_id = $1 and (id = any($2::uuid[]) or file_id = any($2::uuid[])) order by id for no key update',
    [organization, ids],
  )
  const assets = found.map(({ id }) => id)
  await sql(req)(`delete from assets_rels where path = $1 and ${column} = $2 and not (parent_id = any($3::uuid[]))`, [path, row, assets])
  await sql(req)(
    `insert into assets_rels (parent_id, path, ${column}, "order")
     select a.id, $1::text, $2::uuid, (select coalesce(max(o."order"), 0) + 1 from assets_rels o where o.parent_id = a.id and o.path = $1::text)
       from unnest($3::uuid[]) as a(id)
      where not exists (select 1 from assets_rels k where k.parent_id = a.id and k.path = $1::text and k.${column} = $2::uuid)`,
    [path, row, assets],
  )
}
