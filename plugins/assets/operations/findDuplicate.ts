import type { Payload, PayloadRequest } from 'payload'

import { sql } from '@/src/db/sql'

/** The asset that has this content already, in the organization. */
export const findDuplicate = async (from: Payload | PayloadRequest, organization: string, checksum: string): Promise<undefined | { id: string; name: string }> => {
  const [row] = await sql(from)<{ id: string; name: string }>(
    `select a.id, a.name from files f join assets a on a.file_id = f.id where f.organization_id = $1 and f.checksum = $2 order by a.created_at limit 1`,
    [organization, checksum],
  )
  return row
}
