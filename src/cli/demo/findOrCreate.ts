import type { CollectionSlug, PayloadRequest, Where } from 'payload'

export type SeedRow = { [field: string]: unknown; id: string }

/** The row that matches, else a new one of `data`. What people changed stays as it is; says which it was. */
export const findOrCreate = async (
  req: PayloadRequest,
  collection: string,
  where: Where,
  data: () => Promise<Record<string, unknown>> | Record<string, unknown>,
): Promise<{ isNew: boolean; row: SeedRow }> => {
  const slug = collection as CollectionSlug
  const { docs } = await req.payload.find({ collection: slug, depth: 0, limit: 1, overrideAccess: true, pagination: false, req, where })
  const [found] = docs as unknown[] as SeedRow[]
  if (found) return { isNew: false, row: found }
  const created: unknown = await req.payload.create({ collection: slug, data: (await data()) as never, depth: 0, overrideAccess: true, req })
  return { isNew: true, row: created as SeedRow }
}
