import type { PayloadRequest } from 'payload'

import { sql } from '@/src/db/sql'

import { readTeamCollection } from './readTeamCollection'

/** Closes the public link of a collection, at once and for good. */
export const unshareCollection = async (req: PayloadRequest, id: string): Promise<void> => {
  await readTeamCollection(req, id)
  await req.payload.update({ collection: 'asset-collections', data: { isPublic: false }, depth: 0, id, overrideAccess: false, req })
  await sql(req)('update asset_collections set share_token = null, share_password = null where id = $1', [id])
}
