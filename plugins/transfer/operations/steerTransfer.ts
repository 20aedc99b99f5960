import type { PayloadRequest } from 'payload'

import { can } from '@/src/access/can'
import { principalOf } from '@/src/access/principalOf'
import { sql } from '@/src/db/sql'
import { Forbidden } from '@/src/errors/Forbidden'

import { TransferState } from '../errors'
import type { Fields } from '../types'
import { enqueueTransfer } from './enqueueTransfer'
import { findTransfer } from './findTransfer'

const FRESH = `phase = 'COUNT', rows_done = 0, created = 0, updated = 0, unchanged = 0, skipped = 0, failed = 0, finished_at = null, started_at = null`
const ACTIONS = {
  cancel: { from: ['QUEUED', 'RUNNING'], needed: 'one that is under way', set: `status = 'CANCELLED', finished_at = now()` },
  resume: { from: ['CANCELLED', 'FAILED'], needed: 'one that failed or was cancelled', set: `status = 'QUEUED', finished_at = null` },
  start: { from: ['DONE'], needed: 'a dry run that is done', set: `status = 'QUEUED', mode = 'RUN', ${FRESH}` },
} as const

/**
 * Stops a transfer, lets one go on where it stopped, or does for real what a dry run tried.
 * @throws NOT_FOUND, FORBIDDEN, TRANSFER_STATE
 */
export const steerTransfer = async (req: PayloadRequest, id: string, action: keyof typeof ACTIONS): Promise<Fields> => {
  const { mode, organization, status } = await findTransfer(req, id)
  if (!can(await principalOf(req), 'content-transfer:update', organization)) throw new Forbidden({ attempted: `${action} a transfer`, needed: 'content-transfer:update' })
  const { from, needed, set } = ACTIONS[action]
  const rows = (action === 'start' && mode !== 'DRY_RUN') ? [] : await sql(req)(`update content_transfers set ${set}, error = null, updated_at = now() where id = $1 and status::text = any($2) returning id`, [id, [...from]])
  if (rows.length === 0) throw new TransferState({ action, id, needed, status: mode === 'RUN' && action === 'start' ? `${status}, and no dry run` : status })
  if (action === 'start') await sql(req)('delete from content_transfer_rows where transfer_id = $1', [id])
  if (action !== 'cancel') await enqueueTransfer(req, id)
  return { doc: await req.payload.findByID({ collection: 'content-transfers' as never, depth: 0, id, overrideAccess: true, req }) }
}
