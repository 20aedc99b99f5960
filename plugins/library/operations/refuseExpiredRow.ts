import { AssetExpired } from '../errors'

export type ExpiredRow = { expires_at: Date | null; name: string }

/** @throws LIBRARY_ASSET_EXPIRED when a row was found */
export const refuseExpiredRow = (row: ExpiredRow | undefined): void => {
  if (row) throw new AssetExpired({ asset: row.name, expiresAt: row.expires_at?.toISOString() ?? null })
}
