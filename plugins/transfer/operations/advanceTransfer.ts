import type { PayloadRequest } from 'payload'

import { sql } from '@/src/db/sql'

import type { Outcome, Transfer } from '../types'

const COLUMNS: Partial<Record<'failed' | Outcome, string>> = { created: 'created', failed: 'failed', skipped: 'skipped', unchanged: 'unchanged', updated: 'updated' }

/** One row further, and what became of it. */
export const advanceTransfer = async (req: PayloadRequest, transfer: Transfer, row: number, outcome?: 'failed' | Outcome): Promise<void> => {
  const column = outcome && COLUMNS[outcome]
  await sql(req)(`update content_transfers set rows_done = $2, updated_at = now()${column ? `, ${column} = ${column} + 1` : ''} where id = $1`, [transfer.id, row])
  transfer.rowsDone = row
}
