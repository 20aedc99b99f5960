import type { PayloadRequest, Where } from 'payload'

import { sql } from '@/src/db/sql'
import { NotFound } from '@/src/errors/NotFound'

import { idOf } from './idOf'
import { type CollectionRow, membersWhere } from './membersWhere'
import { pageOfRules } from './pageOfRules'

type Member = { asset: Record<string, unknown> & { id: string }; isSelected: boolean; note: null | string; sortOrder: null | number }

type Listed = { docs: Member[]; /** `totalDocs` is where counting stopped. */ isMore: boolean; totalDocs: number }

/**
 * The members of a collection that the principal may read: of a smart one what its rules say now, by name (counted up to 10,000); of the others what was
 * put in, in its order, with its note. `cover` is the chosen picture, or the file of the first member.
 * @throws NOT_FOUND
 */
export const listMembers = async (req: PayloadRequest, id: string, asked: { limit: number; page: number }): Promise<Listed & { cover: null | string }> => {
  const found = await req.payload.findByID({ collection: 'asset-collections', depth: 0, disableErrors: true, id, joins: false, overrideAccess: false, req })
  if (!found) throw new NotFound({ id, kind: 'collection' })
  const row = found as unknown as { collectionType: string; coverImage?: unknown; id: string; organization: unknown; smartRules: unknown }
  const collection = { ...row, organization: idOf(row.organization) ?? '' }
  const listed = collection.collectionType === 'SMART' ? await smartMembers(req, collection, asked) : await placedMembers(req, collection, asked)
  const { first, ...rest } = listed
  return { ...rest, cover: idOf(collection.coverImage) ?? first ?? null }
}

const readAssets = async (req: PayloadRequest, where: Where): Promise<Member['asset'][]> =>
  (await req.payload.find({ collection: 'assets', depth: 0, overrideAccess: false, pagination: false, req, where })).docs as unknown as Member['asset'][]

const smartMembers = async (req: PayloadRequest, collection: CollectionRow, asked: { limit: number; page: number }): Promise<Listed & { first?: string }> => {
  const { ids, isMore, total } = await pageOfRules(req, collection, asked)
  const assets = new Map((ids.length > 0 ? await readAssets(req, { id: { in: ids } }) : []).map((asset) => [asset.id, asset]))
  const docs = ids.flatMap((id) => assets.get(id) ?? []).map((asset) => ({ asset, isSelected: false, note: null, sortOrder: null }))
  return { docs, first: idOf(docs[0]?.asset.file), isMore, totalDocs: total }
}

const placedMembers = async (req: PayloadRequest, collection: CollectionRow, { limit, page }: { limit: number; page: number }): Promise<Listed & { first?: string }> => {
  const items = await itemsOf(req, collection.id)
  const members = (await readAssets(req, membersWhere(req.payload, collection))).map((asset): Member => ({ asset, isSelected: false, note: null, sortOrder: null, ...items.get(asset.id) }))
  members.sort((a, b) => (a.sortOrder ?? 0) - (b.sortOrder ?? 0))
  return { docs: members.slice((page - 1) * limit, page * limit), first: idOf(members[0]?.asset.file), isMore: false, totalDocs: members.length }
}

const itemsOf = async (req: PayloadRequest, collection: string) => {
  const rows = await sql(req)<{ asset: string } & Omit<Member, 'asset'>>(
    `select asset_id as asset, note, coalesce(is_selected, false) as "isSelected", row_number() over (order by sort_order, added_at, id)::int as "sortOrder"
       from asset_collection_items where collection_id = $1`,
    [collection],
  )
  return new Map(rows.map(({ asset, ...item }) => [asset, item]))
}
