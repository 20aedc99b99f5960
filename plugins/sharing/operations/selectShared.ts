import type { PayloadRequest } from 'payload'

import { inTransaction } from '@/src/db/inTransaction'
import { sql } from '@/src/db/sql'
import { NotFound } from '@/src/errors/NotFound'

import { ShareForbids } from '../errors'
import { listShared } from './listShared'
import { logAccess } from './logAccess'
import type { Grant, Visitor } from './types'

/** Chooses an asset of the collection, or takes the choice back. @throws SHARE_FORBIDS, NOT_FOUND */
export const selectShared = async ({ asset, grant, isSelected, req, visitor }: { asset: string; grant: Grant; isSelected: boolean; req: PayloadRequest; visitor: Visitor }): Promise<void> => {
  if (!grant.canSelect || !grant.collection) throw new ShareForbids({ what: 'changing the selection' })
  if ((await listShared(req, grant, [asset])).length === 0) throw new NotFound({ id: asset, kind: 'shared asset' })
  await inTransaction(req.payload, { kind: 'system' }, async (own) => {
    const found = await sql(own)('update asset_collection_items set is_selected = $3, updated_at = now() where collection_id = $1 and asset_id = $2 returning id', [grant.collection, asset, isSelected])
    if (found.length === 0) throw new NotFound({ id: asset, kind: 'asset of the collection' })
    await logAccess(own, { action: 'SELECT', asset, grant, visitor })
  })
}
