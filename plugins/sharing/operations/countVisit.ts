import type { PayloadRequest } from 'payload'

import { sql } from '@/src/db/sql'

import { logAccess } from './logAccess'
import type { Grant, Visitor } from './types'

/** One more visit of the page (B001-063), counted and logged. */
export const countVisit = async (req: PayloadRequest, grant: Grant, visitor: Visitor): Promise<void> => {
  const table = grant.kind === 'recipient' ? 'collection_shares' : grant.kind === 'collection' ? 'asset_collections' : undefined
  if (table) await sql(req)(`update ${table} set access_count = access_count + 1, last_accessed_at = now() where id = $1`, [grant.id])
  await logAccess(req, { action: 'VIEW', asset: grant.asset ?? undefined, grant, visitor })
}
