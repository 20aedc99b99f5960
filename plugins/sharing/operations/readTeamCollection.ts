import type { PayloadRequest } from 'payload'

import { NotFound } from '@/src/errors/NotFound'

/** A collection that the caller may read. @throws NOT_FOUND */
export const readTeamCollection = async (req: PayloadRequest, id: string) => {
  const doc = await req.payload.findByID({ collection: 'asset-collections', depth: 0, disableErrors: true, id, overrideAccess: false, req })
  if (!doc) throw new NotFound({ id, kind: 'collection' })
  return doc as unknown as { client?: unknown; collectionType: string; id: string; organization: unknown; smartRules: unknown }
}
