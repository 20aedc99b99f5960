import type { PayloadRequest } from 'payload'

import { sql } from '@/src/db/sql'
import { NotFound } from '@/src/errors/NotFound'

import { refuseExpiredFile } from '../operations/refuseExpiredFile'

/** Stands before every answer with bytes of an upload collection, after its access was asked. */
export const closeExpiredFile = async (req: PayloadRequest, { params }: { params: { filename: string } }): Promise<undefined> => {
  await refuseExpiredFile(req, params.filename)
  const transforms = await sql(req)(`select 1 from files where filename = $1 and purpose = 'TRANSFORM'`, [params.filename])
  // They have a signed address of their own.
  if (transforms.length > 0) throw new NotFound({ id: params.filename, kind: 'file' })
  return undefined
}
