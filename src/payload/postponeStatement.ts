import { transactionClient } from './transactionClient'
import { waitingWrites } from './waitingWrites'

/**
 * Keeps a statement until the transaction's next one and sends both together; false when the connection takes none. For a write whose answer nobody needs
 * and whose failure would be a bug: it fails the next statement, or the commit.
 */
export const postponeStatement = (db: unknown, statement: object): boolean => {
  const waiting = waitingWrites.get(transactionClient(db))
  waiting?.statements.push(statement)
  return waiting !== undefined
}
