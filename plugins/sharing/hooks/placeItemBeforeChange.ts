import type { CollectionBeforeChangeHook } from 'payload'

import { sql } from '@/src/db/sql'
import { Conflict } from '@/src/errors/Conflict'

import { CollectionIsSmart } from '../errors'
import { idOf } from '../operations/idOf'

/** Members of a smart collection are what its rules say (B001-062); what is delivered is approved; a new item comes last. */
export const placeItemBeforeChange: CollectionBeforeChangeHook = async ({ data, operation, req }) => {
  if (operation !== 'create') return data
  const [row] = await sql(req)<{ last: number; name: string; status: null | string; type: string }>(
    `select c.name, c.collection_type::text as type, (select status::text from assets where id = $2) as status,
            (select coalesce(max(sort_order), 0)::int from asset_collection_items where collection_id = c.id) as last
       from asset_collections c where c.id = $1`,
    [idOf(data.collection), idOf(data.asset)],
  )
  if (row?.type === 'SMART') throw new CollectionIsSmart({ collection: row.name })
  if (row?.type === 'DELIVERABLE' && row.status !== 'APPROVED') {
    throw new Conflict({ reason: 'only approved assets are delivered', subject: `The collection '${row.name}'` })
  }
  return data.sortOrder ? data : { ...data, sortOrder: (row?.last ?? 0) + 1 }
}
