import type { PayloadRequest } from 'payload'

import { sql } from '@/src/db/sql'
import { NotFound } from '@/src/errors/NotFound'

import { idOf } from './idOf'
import { membersWhere } from './membersWhere'

type Member = { asset: Record<string, unknown> & { id: string }; isSelected: boolean; note: null | string; sortOrder: null | number }

/**
 * The members of a collection that the principal may read: of a smart one what its rules say now, by name; of the others what was put in,
 * in its order, with its note. `cover` is the chosen picture, or the file of the first member.
 * @throws NOT_FOUND
 */
export const listMembers = async (req: PayloadRequest, id: string, { limit, page }: { limit: number; page: number }) => {
  const found = await req.payload.findByID({ collection: 'asset-collections', depth: 0, disableErrors: true, id, overrideAccess: false, req })
  if (!found) throw new NotFound({ id, kind: 'collection' })
  const collection = found as unknown as { collectionType: string; coverImage?: unknown; id: string; organization: unknown; smartRules: unknown }
  const organization = idOf(collection.organization) ?? ''
  const listed = collection.collectionType === 'SMART' ? undefined : await itemsOf(req, id)
  const { docs, totalDocs } = await req.payload.find({
    collection: 'assets',
    depth: 0,
    ...(listed ? { pagination: false } : { limit, page }),
    overrideAccess: false,
    req,
    sort: 'name',
    where: membersWhere(req.payload, { ...collection, organization }),
  })
  const assets = docs as unknown as Member['asset'][]
  const members: Member[] = assets.map((asset) => ({ asset, isSelected: false, note: null, sortOrder: null, ...listed?.get(asset.id) }))
  if (listed) members.sort((a, b) => (a.sortOrder ?? 0) - (b.sortOrder ?? 0))
  const shown = listed ? members.slice((page - 1) * limit, page * limit) : members
  return { cover: idOf(collection.coverImage) ?? idOf(members[0]?.asset.file) ?? null, docs: shown, totalDocs }
}

const itemsOf = async (req: PayloadRequest, collection: string) => {
  const rows = await sql(req)<{ asset: string } & Omit<Member, 'asset'>>(
    `select asset_id as asset, note, coalesce(is_selected, false) as "isSelected", row_number() over (order by sort_order, added_at, id)::int as "sortOrder"
       from asset_collection_items where collection_id = $1`,
    [collection],
  )
  return new Map(rows.map(({ asset, ...item }) => [asset, item]))
}
