import type { PayloadRequest, Where } from 'payload'

type Target = { id?: number | string; where?: Where }

/** The stored rows an update or delete is about, hooks and access left aside: the caller judges them. */
export const rowsOf = async (req: PayloadRequest, collection: string, target: Target): Promise<Record<string, unknown>[]> => {
  const where = target.id === undefined ? target.where : { id: { equals: target.id } }
  if (!where) return []
  const found = await req.payload.db.find<Record<string, unknown> & { id: string }>({ collection, limit: 0, pagination: false, req, where })
  return found.docs
}
