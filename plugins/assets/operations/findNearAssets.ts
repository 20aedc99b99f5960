import type { Payload, PayloadRequest } from 'payload'

import { sql } from '@/src/db/sql'

export type NearAsset = { distance: number; id: string; name: string }

/** A plain surface has no structure that could be compared. */
const isPlain = (fingerprint: string): boolean => {
  const ones = BigInt(`0x${fingerprint}`).toString(2).replaceAll('0', '').length
  return ones === 0 || ones === 64
}

/** Assets whose perceptual hash differs in at most `distance` of 64 bits, closest first: the same picture, scaled, cropped a little or saved again. */
export const findNearAssets = async (from: Payload | PayloadRequest, args: { distance?: number; except?: string; fingerprint: string; limit?: number; organization: string }): Promise<NearAsset[]> => {
  if (isPlain(args.fingerprint)) return []
  return sql(from)<NearAsset>(
    `select id, name, bit_count(('x' || fingerprint)::bit(64) # ('x' || $2)::bit(64))::int as distance from assets
     where organization_id = $1 and fingerprint ~ '^[0-9a-f]{16}$' and quarantine_reason is null and id is distinct from $3::uuid
       and bit_count(('x' || fingerprint)::bit(64) # ('x' || $2)::bit(64)) <= $4
     order by distance, name limit $5`,
    [args.organization, args.fingerprint, args.except ?? null, args.distance ?? 8, args.limit ?? 5],
  )
}
