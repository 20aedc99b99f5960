import type { Payload, PayloadRequest } from 'payload'

import { sql } from '@/src/db/sql'

import { AssetUnavailable, RenditionMissing } from '../errors'

type Row = { expiresAt: Date | null; quarantineReason: null | string; status: string }

/**
 * Nothing of an asset whose licence has ended, whatever its status says yet, or whose file is quarantined, is handed out.
 * @throws RENDITION_MISSING, RENDITION_ASSET_UNAVAILABLE
 */
export const assertAvailable = async (from: Payload | PayloadRequest, asset: string, now: Date): Promise<void> => {
  const [row] = await sql(from)<Row>(`select status::text as status, expires_at as "expiresAt", quarantine_reason as "quarantineReason" from assets where id = $1`, [asset])
  if (!row) throw new RenditionMissing({ asset, type: '' })
  if (row.quarantineReason) throw new AssetUnavailable({ asset, reason: 'its file is quarantined' })
  if (row.status === 'EXPIRED' || (row.expiresAt && row.expiresAt <= now)) throw new AssetUnavailable({ asset, reason: 'its licence has expired' })
}
