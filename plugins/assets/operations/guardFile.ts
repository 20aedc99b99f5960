import type { PayloadRequest } from 'payload'

import { sql } from '@/src/db/sql'

import { AssetQuarantined } from '../errors'

/** A quarantined file is opened by nobody; the answer that keeps others from running in a browser. */
export const guardFile = async (req: PayloadRequest, filename: string): Promise<Response | undefined> => {
  const [row] = await sql(req)<{ reason: string }>(`select a.quarantine_reason as reason from files f join assets a on a.file_id = f.id where f.filename = $1 and a.quarantine_reason is not null limit 1`, [filename])
  if (!row) return undefined
  const error = new AssetQuarantined({ filename })
  return Response.json({ errors: [{ data: error.data, message: error.message }] }, { headers: { 'cache-control': 'no-store' }, status: error.status })
}
