import type { PostgresAdapter } from '@payloadcms/db-postgres'

import { replacing } from './replacing'

type Args = { collection?: string; collectionSlug?: string; parent?: unknown; req?: { transactionID?: unknown }; returning?: boolean }
type Write = (this: Adapter, args: Args) => Promise<unknown>
/** The parts of the adapter that writing a document and its version uses. */
type Insert = (args: object) => Promise<unknown>
type Adapter = { create: Write; createVersion: Write; execute: unknown; insert: Insert; sessions: Record<string, { db: object } | undefined> }

const documents = new WeakMap<object, Set<string>>()

/**
 * The first version of a document that the same transaction has created has none before it: Payload's statement that takes `latest` from earlier
 * versions is left out (a round trip of every create). A version that nobody asks back is answered with its id,
 * and such a first one waits for the next statement (another round trip): what it refers to is held by its document's row.
 */
export const leanVersions = (given: PostgresAdapter): void => {
  const adapter = given as unknown as Adapter
  const { create, createVersion } = adapter
  const createdIn = async (req: Args['req']): Promise<Set<string> | undefined> => {
    const id = await req?.transactionID
    const db = id === undefined || id === null ? undefined : adapter.sessions[String(id)]?.db
    if (!db) return undefined
    const known = documents.get(db) ?? new Set<string>()
    documents.set(db, known)
    return known
  }
  adapter.create = async (args) => {
    const document = await create.call(adapter, args)
    if (typeof document === 'object' && document !== null && 'id' in document) (await createdIn(args.req))?.add(`${args.collection}/${String(document.id)}`)
    return document
  }
  adapter.createVersion = async (args) => {
    const isFirst = (await createdIn(args.req))?.delete(`${args.collectionSlug}/${String(args.parent)}`) ?? false
    let isVersion = args.returning === false // the first row that is inserted; lists of it follow
    const insert: Insert = (row) => {
      const onlyId = isVersion
      isVersion = false
      return adapter.insert({ ...row, ...(onlyId && { isLate: isFirst, onlyId }) })
    }
    return createVersion.call(replacing(adapter, { insert, ...(isFirst && { execute: () => Promise.resolve({ rows: [] }) }) }), args)
  }
}
