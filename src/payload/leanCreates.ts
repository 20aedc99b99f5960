import type { PostgresAdapter } from '@payloadcms/db-postgres'

import { replacing } from './replacing'

type Row = Record<string, unknown>
type FindArgs = { columns?: object; extras?: object; with?: object }
type Insert = (args: { tableName: string }) => Promise<Row[]>
type Db = { query: Record<string, { findFirst: (args: FindArgs) => Promise<Row | undefined> }> }
/** The parts of the adapter that creating a document uses. */
type Adapter = { create: (this: Adapter, args: unknown) => Promise<unknown>; drizzle: Db; insert: Insert; primaryDrizzle?: Db; sessions: Record<string, { db: Db }> }

/**
 * A new document is not read again: `insert … returning` gave its row already, and when nothing was inserted into a second table its
 * lists are empty. Payload's own reads each created document once more, with a join for every list (measured: a sixth
 * of a plain create). With rows in other tables, or a `select`, its way is kept.
 */
export const leanCreates = (given: PostgresAdapter): void => {
  const adapter = given as unknown as Adapter
  const { create } = adapter
  adapter.create = (args) => create.call(recordingAdapter(adapter), args)
}

/** The same adapter for one create: it notes what is inserted, and answers the read that follows from it. */
const recordingAdapter = (adapter: Adapter): Adapter => {
  const inserted: { row: Row | undefined; tableName: string }[] = []
  const answering = (db: Db): Db => {
    const findFirst = (tableName: string) => (args: FindArgs) => {
      const [only, ...others] = inserted
      const isAlone = only?.row !== undefined && others.length === 0 && only.tableName === tableName
      if (isAlone && !args.columns && !args.extras) return Promise.resolve(withEmptyLists(only.row as Row, args))
      return db.query[tableName]?.findFirst(args)
    }
    return replacing(db, { query: new Proxy(db.query, { get: (_, tableName: string) => ({ findFirst: findFirst(tableName) }) }) })
  }
  return replacing(adapter, {
    // A create writes: with read replicas it uses the primary.
    drizzle: answering(adapter.primaryDrizzle ?? adapter.drizzle),
    insert: async (args) => {
      const rows = await adapter.insert(args)
      inserted.push({ row: rows[0], tableName: args.tableName })
      return rows
    },
    sessions: new Proxy(adapter.sessions, {
      get: (sessions, id: string) => {
        const session = sessions[id]
        return session && { ...session, db: answering(session.db) }
      },
    }),
  })
}

const withEmptyLists = (row: Row, { with: lists = {} }: FindArgs): Row => ({ ...row, ...Object.fromEntries(Object.keys(lists).map((name) => [name, []])) })
