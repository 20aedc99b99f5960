import { transactionClient } from './transactionClient'
import { type LateWrite, waitingWrites } from './waitingWrites'

/** Keeps rows until the transaction's next statement. */
export const postponeRows = (db: unknown, write: LateWrite, rows: readonly object[]): void => {
  const client = transactionClient(db)
  const batches = waitingWrites.get(client)?.batches
  if (!batches) throw new Error('The connection of this transaction takes no late writes')
  const batch = batches.get(write.name)
  if (batch) batch.rows.push(...rows)
  else batches.set(write.name, { rows: [...rows], write })
}
