import { lateStatement } from './lateStatement'
import { transactionClient } from './transactionClient'
import { type LateBatch, waitingWrites } from './waitingWrites'

type Query = (...args: unknown[]) => Promise<unknown>
type Patched = { query: Query }

/**
 * From now on each statement of this connection first sends what is waiting. The driver sends statements in the order it
 * is given them, so nobody waits for a reply in between. What is undone (`rollback`, to a savepoint or all) is never sent: every
 * savepoint is a statement too, so only rows that came after it can be waiting.
 */
export const acceptLateWrites = (db: unknown): { flush: () => Promise<void>; stop: () => void } => {
  const client = transactionClient(db)
  const patched = client as unknown as Patched
  const send = patched.query.bind(client)
  const batches = new Map<string, LateBatch>()
  waitingWrites.set(client, batches)
  const flush = async (): Promise<void> => {
    if (batches.size === 0) return
    const statement = lateStatement([...batches.values()])
    batches.clear()
    await send(statement)
  }
  patched.query = (...args) => {
    if (batches.size === 0) return send(...args)
    if (isRollback(args[0])) {
      batches.clear()
      return send(...args)
    }
    const flushed = flush()
    const result = send(...args)
    result.catch(() => undefined)
    return flushed.then(() => result)
  }
  return {
    flush,
    stop: () => {
      waitingWrites.delete(client)
      Reflect.deleteProperty(client, 'query') // the method of its class is there again
    },
  }
}

const isRollback = (query: unknown): boolean => {
  const text = typeof query === 'object' && query !== null && 'text' in query ? query.text : query
  return typeof text === 'string' && /^\s*rollback\b/i.test(text)
}
