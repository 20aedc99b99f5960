import type { CollectionSlug, PayloadRequest, Where } from 'payload'

import { relationsTo } from './relationsTo'

export type Place = { collection: string; id: string; title: string }
export type Usage = {
  /** Places that the principal may not see. */
  hidden: number
  places: Place[]
}

/** What belongs to an asset, or is about it, is no use of it. */
const ITS_OWN = ['asset-collection-items', 'asset-folders', 'asset-libraries', 'asset-links', 'asset-renditions', 'asset-uploads', 'asset-versions', 'assets', 'comments', 'files', 'payload-locked-documents', 'search']
/** Most places named per collection. */
const MAX_NAMED = 20

const readPlaces = async (req: PayloadRequest, slug: CollectionSlug, where: Where): Promise<Usage> => {
  const { totalDocs } = await req.payload.count({ collection: slug, overrideAccess: true, req, where })
  if (totalDocs === 0) return { hidden: 0, places: [] }
  const title = String(req.payload.collections[slug]?.config.admin.useAsTitle ?? 'id')
  const { docs } = await req.payload.find({
    collection: slug, depth: 0, disableErrors: true, limit: MAX_NAMED, overrideAccess: false, pagination: false, req, where,
  })
  const rows = docs as unknown as ({ id: string } & Record<string, unknown>)[]
  const places = rows.map((row) => ({ collection: slug as string, id: row.id, title: String(row[title] ?? row.id) }))
  return { hidden: places.length < MAX_NAMED ? totalDocs - places.length : 0, places }
}

const contentOf = async (req: PayloadRequest, asset: string): Promise<Usage> => {
  const where: Where = { id: { in: await linkedContent(req, asset) } }
  return readPlaces(req, 'content-entries', where)
}

const linkedContent = async (req: PayloadRequest, asset: string): Promise<string[]> => {
  const { docs } = await req.payload.find({
    collection: 'assets', depth: 0, limit: 1, overrideAccess: true, pagination: false, req, select: { usedInContent: true }, where: { id: { equals: asset } },
  })
  const linked: unknown = docs[0]?.usedInContent
  return Array.isArray(linked) ? linked.filter((id): id is string => typeof id === 'string') : []
}

/** Where an asset is used (B001-047): every relation to assets that any collection has, and the content it is linked in. */
export const usageOf = async (req: PayloadRequest, asset: string): Promise<Usage> => {
  const relations = relationsTo(req.payload, 'assets', ITS_OWN)
  const usage: Usage = { hidden: 0, places: [] }
  for (const slug of new Set(relations.map(({ collection }) => collection))) {
    const own = relations.filter(({ collection }) => collection === slug)
    const found = await readPlaces(req, slug as CollectionSlug, { or: own.map(({ path }) => ({ [path]: { equals: asset } })) })
    usage.hidden += found.hidden
    usage.places.push(...found.places)
  }
  const content = await contentOf(req, asset)
  return { hidden: usage.hidden + content.hidden, places: [...usage.places, ...content.places] }
}
