import type { Payload, PayloadRequest } from 'payload'

import { lateStatement } from '@/src/payload/lateStatement'
import { postponeRows } from '@/src/payload/postponeRows'
import type { LateWrite } from '@/src/payload/waitingWrites'

import { sql } from './sql'

/**
 * Writes rows in the transaction of a request, together with everything else that is written late: one statement, sent right
 * before the transaction's next statement or its commit. Whatever comes next finds the rows; undoing undoes them. For rows
 * whose ids the caller makes and whose failure would be a bug, such as events, activities and jobs: a failure fails the next
 * statement. Without a transaction they are written at once.
 */
export const writeLater = async (source: Payload | PayloadRequest, write: LateWrite, rows: readonly object[]): Promise<void> => {
  if (rows.length === 0) return
  const id = 'payload' in source ? await source.transactionID : undefined
  const session = 'payload' in source && id ? source.payload.db.sessions?.[String(id)] : undefined
  if (session) return postponeRows(session.db, write, rows)
  const { text, values } = lateStatement([{ rows: [...rows], write }])
  await sql(source)(text, values)
}
