import type { PayloadRequest } from 'payload'

import { sql } from '@/src/db/sql'

import { AssetQuarantined } from '../errors'

/** Types a browser may show from our own address; everything else is only ever saved. */
const INLINE = /^(image\/(?!svg)|video\/|audio\/|application\/pdf$|text\/plain$)/

/** A quarantined file is opened by nobody; the answer that keeps others from running in a browser. */
export const guardFile = async (req: PayloadRequest, filename: string): Promise<Response | undefined> => {
  const [row] = await sql(req)<{ reason: string }>(`select a.quarantine_reason as reason from files f join assets a on a.file_id = f.id where f.filename = $1 and a.quarantine_reason is not null limit 1`, [filename])
  if (!row) return undefined
  const error = new AssetQuarantined({ filename })
  return Response.json({ errors: [{ data: error.data, message: error.message }] }, { headers: { 'cache-control': 'no-store' }, status: error.status })
}

/** Headers of every answer with a file of ours. */
export const safeHeaders = ({ headers }: { headers: Headers }): Headers => {
  headers.set('x-content-type-options', 'nosniff')
  headers.set('content-security-policy', "default-src 'none'; img-src 'self'; media-src 'self'; style-src 'unsafe-inline'; sandbox")
  if (!INLINE.test(headers.get('content-type') ?? '')) headers.set('content-disposition', 'attachment')
  return headers
}
