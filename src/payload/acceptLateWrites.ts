import { lateStatement } from './lateStatement'
import { textOfStatement } from './textOfStatement'
import { transactionClient } from './transactionClient'
import { type WaitingWrites, waitingWrites } from './waitingWrites'

type Query = (...args: unknown[]) => Promise<unknown>
type Patched = { query: Query }

/** `failure` is what the statement with the late writes failed with. */
type LateWriting = { failure: () => unknown; stop: () => void }

/**
 * From now on each statement of this connection first sends what is waiting, up to its `commit`. The driver sends statements in the order it
 * is given them, so nobody waits for a reply in between. What is undone (`rollback`, to a savepoint or all) is never sent: every
 * savepoint is a statement too, so only rows that came after it can be waiting.
 */
export const acceptLateWrites = (db: unknown): LateWriting => {
  const client = transactionClient(db)
  const patched = client as unknown as Patched
  const send = patched.query.bind(client)
  const waiting: WaitingWrites = { batches: new Map(), statements: [] }
  const { batches, statements } = waiting
  let failure: unknown
  waitingWrites.set(client, waiting)
  const clear = (): void => {
    batches.clear()
    statements.length = 0
  }
  const stop = (): void => {
    if (waitingWrites.get(client) !== waiting) return // already another transaction's
    waitingWrites.delete(client)
    Reflect.deleteProperty(client, 'query') // the method of its class is there again
  }
  const flush = async (): Promise<void> => {
    const late = [...statements, ...(batches.size > 0 ? [lateStatement([...batches.values()])] : [])]
    clear()
    await Promise.all(late.map((statement) => send(statement))).catch((error: unknown) => {
      failure = error
      throw error
    })
  }
  patched.query = (...args) => {
    const text = textOfStatement(args[0])
    if (/^\s*rollback\b/i.test(text)) clear()
    const flushed = batches.size > 0 || statements.length > 0 ? flush() : undefined
    const result = send(...args)
    if (text === 'commit') stop()
    if (!flushed) return result
    result.catch(() => undefined)
    return flushed.then(() => result)
  }
  return { failure: () => failure, stop }
}
