import type { PoolClient } from 'pg'

import { transactionClient } from './transactionClient'

/** A kind of row that is written by the next statement of a transaction. */
export type LateWrite = {
  /** Unique; rows of one name are written together, in the order they came. */
  name: string
  /**
   * The items of a `with` clause, by name, the last one with a row for each thing done. `rows` is an expression: the rows as one
   * JSON array (jsonb). Names begin with the name of the write.
   */
  steps: (rows: string) => Record<string, string>
}

type Batch = { rows: object[]; write: LateWrite }

const waiting = new WeakMap<PoolClient, Map<string, Batch>>()

/** Statements are prepared once per connection: planning one of them takes longer than running it. There are few. */
const names = new Map<string, string>()

/** One statement for all of them. PostgreSQL runs a `select` among the items because the result asks for its rows. */
export const lateStatement = (batches: Batch[]): { name: string; text: string; values: string[] } => {
  const steps = batches.map(({ write }, index) => Object.entries(write.steps(`$${index + 1}::jsonb`)))
  const items = steps.flat().map(([name, text]) => `${name} as (${text})`)
  const results = steps.map((own) => `(select count(*) from ${own.at(-1)?.[0]})`)
  const text = `with ${items.join(',\n')}\nselect ${results.join(', ')}`
  const name = names.get(text) ?? `late_${names.size}`
  names.set(text, name)
  return { name, text, values: batches.map(({ rows }) => JSON.stringify(rows)) }
}

/** Keeps rows until the transaction's next statement. */
export const postpone = (db: unknown, write: LateWrite, rows: readonly object[]): void => {
  const client = transactionClient(db)
  const batches = waiting.get(client)
  if (!batches) throw new Error('The connection of this transaction takes no late writes')
  const batch = batches.get(write.name)
  if (batch) batch.rows.push(...rows)
  else batches.set(write.name, { rows: [...rows], write })
}

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
  const batches = new Map<string, Batch>()
  waiting.set(client, batches)
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
      waiting.delete(client)
      Reflect.deleteProperty(client, 'query') // the method of its class is there again
    },
  }
}

const isRollback = (query: unknown): boolean => {
  const text = typeof query === 'object' && query !== null && 'text' in query ? query.text : query
  return typeof text === 'string' && /^\s*rollback\b/i.test(text)
}
