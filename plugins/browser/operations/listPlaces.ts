import { sql as statement } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'

import { sql } from '@/src/db/sql'
import { sqlText } from '@/src/payload/sqlText'

import { readableRows } from './readableRows'

type Place = { /** Directly in it. */ assets: number; id: string; kind: 'folder' | 'library'; library: string; name: string; organization: string; parent: null | string; path: null | string }

/** Libraries and their folders that the principal may see, with the number of assets in each that it may see; libraries by name, folders by path. One statement. */
export const listPlaces = async (req: PayloadRequest): Promise<Place[]> => {
  const libraries = await readableRows(req, 'asset-libraries', 'l')
  if (!libraries) return []
  const folders = (await readableRows(req, 'asset-folders', 'o')) ?? statement`false`
  const assets = (await readableRows(req, 'assets', 'a')) ?? statement`false`
  const { text, values } = sqlText(statement`
    with counts as materialized (select a.library_id, a.folder_id, count(*)::int as assets from assets a where ${assets} group by 1, 2)
    select 'library' as kind, l.id, l.name, l.id as library, l.organization_id as organization, null::uuid as parent, null as path,
        coalesce(c.assets, 0) as assets
      from asset_libraries l left join counts c on c.library_id = l.id and c.folder_id is null where ${libraries}
    union all
    select 'folder', o.id, o.name, o.library_id, o.organization_id, o.parent_id, o.path, coalesce(c.assets, 0)
      from asset_folders o left join (select folder_id, sum(assets)::int as assets from counts group by 1) c on c.folder_id = o.id where ${folders}
    order by kind desc, path, name`)
  return sql(req)<Place>(text, values)
}
