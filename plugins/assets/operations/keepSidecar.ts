import type { PayloadRequest } from 'payload'

import { sql } from '@/src/db/sql'

/** Keeps what the sidecar of a file says until the file is taken in. Whether it came in time. */
export const keepSidecar = async (req: PayloadRequest, id: string, fields: Record<string, unknown>): Promise<boolean> =>
  (await sql(req)(`update asset_uploads set sidecar = $2, updated_at = now() where id = $1 and status = 'UPLOADING' returning id`, [id, JSON.stringify(fields)])).length > 0
