import type { PayloadRequest } from 'payload'

import { sql } from '@/src/db/sql'
import { NotFound } from '@/src/errors/NotFound'

/** Puts the items of a collection into the order of the given assets, in one statement; others follow as they were. */
export const orderItems = async (req: PayloadRequest, collection: string, assets: string[]): Promise<number> => {
  const found = await req.payload.find({
    collection: 'asset-collections', depth: 0, limit: 1, overrideAccess: false, pagination: false, req, where: { id: { equals: collection } },
  })
  if (!found.docs[0]) throw new NotFound({ id: collection, kind: 'collection' })
  const rows = await sql(req)<{ ordered: boolean }>(
    `update asset_collection_items i set sort_order = n.place, updated_at = now()
       from (select i.id, row_number() over (order by w.place nulls last, i.sort_order, i.added_at, i.id) as place, w.place is not null as ordered
               from asset_collection_items i left join unnest($2::uuid[]) with ordinality as w(asset, place) on w.asset = i.asset_id
              where i.collection_id = $1) n
      where n.id = i.id returning n.ordered`,
    [collection, assets],
  )
  return rows.filter(({ ordered }) => ordered).length
}
