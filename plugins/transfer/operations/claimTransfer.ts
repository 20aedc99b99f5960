import type { PayloadRequest } from 'payload'

import { sql } from '@/src/db/sql'

import { TransferTaken } from '../errors'
import type { Transfer } from '../types'

/**
 * Locks a transfer for the transaction of `req`, where it stands as this worker left it. Row and progress commit together, so that no row is taken in
 * twice or left out, whoever dies when.
 * @throws TRANSFER_TAKEN
 */
export const claimTransfer = async (req: PayloadRequest, { id, phase, rowsDone }: Transfer): Promise<void> => {
  const [row] = await sql(req)("select 1 from content_transfers where id = $1 and status = 'RUNNING' and phase = $2::text::enum_content_transfers_phase and rows_done = $3 for no key update", [id, phase, rowsDone])
  if (!row) throw new TransferTaken({ id })
}
