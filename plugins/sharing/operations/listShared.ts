import type { PayloadRequest, Where } from 'payload'

import { sql } from '@/src/db/sql'

import { MAX_SHARED } from '../constants'
import { idOf } from './idOf'
import { membersWhere } from './membersWhere'
import { servable } from './servable'
import type { Grant } from './types'

export type SharedAsset = { assetType: string; file: string; id: string; isSelected: boolean; name: string; note: null | string; status: string }

type CollectionInfo = { client: null | string; collectionType: string; description: null | string; id: string; organization: string; smartRules: unknown }

const readCollection = async (req: PayloadRequest, id: string): Promise<CollectionInfo | undefined> =>
  (
    await sql(req)<CollectionInfo>(
      `select id, organization_id as organization, collection_type::text as "collectionType", smart_rules as "smartRules", client_id as client, description
         from asset_collections where id = $1`,
      [id],
    )
  )[0]

const notesOf = async (req: PayloadRequest, collection: string) => {
  const rows = await sql(req)<{ asset: string; isSelected: boolean; note: null | string; place: number }>(
    `select asset_id as asset, note, coalesce(is_selected, false) as "isSelected", row_number() over (order by sort_order, added_at, id)::int as place
       from asset_collection_items where collection_id = $1`,
    [collection],
  )
  return new Map(rows.map((row) => [row.asset, row]))
}

/** The assets a grant opens right now, in their order: members of its collection, or its one asset, that may leave the house. `only` narrows them. */
export const listShared = async (req: PayloadRequest, grant: Grant, only?: string[]): Promise<SharedAsset[]> => {
  const collection = grant.collection ? await readCollection(req, grant.collection) : undefined
  if (grant.collection && !collection) return []
  const members: Where = collection ? membersWhere(req.payload, collection) : { id: { equals: grant.asset } }
  const narrowed: Where[] = only ? [{ id: { in: only } }] : []
  const allowed = servable({ client: collection?.client ?? null, now: new Date(), onlyApproved: collection?.collectionType === 'DELIVERABLE' })
  const { docs } = await req.payload.find({
    collection: 'assets',
    depth: 0,
    joins: false,
    limit: MAX_SHARED,
    overrideAccess: true,
    pagination: false,
    req,
    select: { assetType: true, file: true, name: true, status: true },
    sort: 'name',
    where: { and: [{ organization: { equals: grant.organization } }, members, allowed, ...narrowed] },
  })
  const notes = grant.collection ? await notesOf(req, grant.collection) : new Map<string, { isSelected: boolean; note: null | string; place: number }>()
  const rows = docs as unknown as ({ id: string } & Record<string, unknown>)[]
  const placed = rows.map((doc, index) => ({ doc, item: notes.get(doc.id), place: notes.get(doc.id)?.place ?? index + MAX_SHARED }))
  return placed
    .sort((a, b) => a.place - b.place)
    .map(({ doc, item }) => ({
      assetType: String(doc.assetType),
      file: idOf(doc.file) ?? '',
      id: doc.id,
      isSelected: item?.isSelected ?? false,
      name: String(doc.name),
      note: item?.note ?? null,
      status: String(doc.status),
    }))
}
