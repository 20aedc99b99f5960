import type { CollectionSlug, PayloadRequest, Sort, Where } from 'payload'

/** A document as the pages of the admin read it: fields are looked at, never assumed. */
export type Row = { [field: string]: unknown; id: number | string }

type Args = {
  collection: CollectionSlug
  depth?: number
  limit: number
  req: PayloadRequest
  select?: Record<string, true>
  sort?: Sort
  where?: Where
}

/**
 * Documents that the signed-in person may read, newest first unless told. Empty where the person may not read the
 * collection or the installation does not have it.
 */
export const findRows = async ({ collection, depth = 0, limit, req, select, sort = '-createdAt', where }: Args): Promise<Row[]> => {
  if (!req.user || !(collection in req.payload.collections)) return []
  const { docs } = await req.payload.find({
    collection,
    depth,
    disableErrors: true,
    joins: false,
    limit,
    overrideAccess: false,
    pagination: false,
    req,
    ...(select && { select }),
    sort,
    user: req.user,
    ...(where && { where }),
  })
  return docs.map((doc) => ({ ...doc }))
}
