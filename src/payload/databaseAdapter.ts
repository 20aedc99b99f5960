import { postgresAdapter } from '@payloadcms/db-postgres'
import driver from 'pg'
import type { DatabaseAdapter, DatabaseAdapterObj } from 'payload'

import { deleteRules } from './deleteRules'
import { foreignKeyIndexes } from './foreignKeyIndexes'
import { gentleUpdates } from './gentleUpdates'
import { hardenBulk } from './hardenBulk'
import { hardenReads } from './hardenReads'
import { hardenReferences } from './hardenReferences'
import { hardenRoutes } from './hardenRoutes'
import { hardenTransactions } from './hardenTransactions'
import { leanCreates } from './leanCreates'
import { leanDeletes } from './leanDeletes'
import { leanInserts } from './leanInserts'
import { leanLists } from './leanLists'
import { leanLocks } from './leanLocks'
import { leanSessions } from './leanSessions'
import { leanVersions } from './leanVersions'
import { jsonQueries } from './jsonQueries'
import { jsonSort } from './jsonSort'
import { keepQueries } from './keepQueries'
import { PreparingClient } from './preparingClient'
import { rememberExtender } from './rememberExtender'
import { sessionWrites } from './sessionWrites'
import { shortForeignKeys } from './shortForeignKeys'
import { wholeWrites } from './wholeWrites'

export type DatabaseOptions = {
  /** Asked once, when the adapter connects, so that reading the config needs no database. */
  databaseUrl: () => Promise<string> | string
  /** Most connections of the pool. @default 50 */
  poolMax?: number
  readReplicas?: string[]
  /** Longest time of one statement in ms, 0 is no limit. @default 30000 */
  statementTimeoutMs?: number
}

/**
 * Of every connection. The schema also for a user whose name is that of one. Compiling a statement costs more than any of ours takes: 0.1–2 s where JIT is on. A scan of a
 * vector index goes on until enough rows pass the statement's conditions, instead of filtering the first few. What belongs to an extension that is not there is kept and ignored.
 */
const SETTINGS = ['search_path=public', 'jit=off', 'hnsw.iterative_scan=relaxed_order', 'hnsw.ef_search=100', 'pg_trgm.word_similarity_threshold=0.45']

/** PostgreSQL for Payload as the engine needs it: uuidv7 ids, no schema push, one transaction per operation. */
export const databaseAdapter = (options: DatabaseOptions): Required<DatabaseAdapterObj> => {
  const base = postgresAdapter({
    afterSchemaInit: [rememberExtender],
    idType: 'uuidv7',
    beforeSchemaInit: [deleteRules, shortForeignKeys, foreignKeyIndexes],
    migrationDir: './migrations',
    pool: {
      connectionTimeoutMillis: 10_000,
      idle_in_transaction_session_timeout: 60_000,
      max: options.poolMax ?? 50,
      options: SETTINGS.map((setting) => `-c ${setting}`).join(' '),
      statement_timeout: options.statementTimeoutMs ?? 30_000,
    },
    pg: driver as never,
    push: false,
    readReplicas: options.readReplicas,
  })
  return {
    allowIDOnCreate: false,
    defaultIDType: base.defaultIDType,
    name: 'postgres',
    init: ({ payload }) => {
      const adapter = base.init({ payload })
      hardenTransactions(adapter)
      gentleUpdates(adapter)
      wholeWrites(adapter)
      sessionWrites(adapter)
      leanInserts(adapter)
      leanCreates(adapter)
      leanVersions(adapter)
      leanDeletes(adapter)
      leanLists(payload, adapter)
      leanLocks(payload, adapter)
      hardenReads(payload, adapter)
      hardenReferences(adapter)
      hardenRoutes(adapter)
      hardenBulk(payload)
      jsonQueries(adapter)
      jsonSort(payload, adapter)
      const connect = adapter.connect
      adapter.connect = async function connectToDatabase(...args) {
        // A pool of our own: Payload's connect takes one client out of a pool it makes and never gives it back (C9).
        payload.db.pool ??= openPool(payload.db, { ...payload.db.poolOptions, connectionString: await options.databaseUrl() })
        await connect?.apply(adapter, args)
        keepQueries(adapter)
        leanSessions(adapter)
      }
      const destroy = adapter.destroy
      adapter.destroy = async function disconnectFromDatabase() {
        const { pool, sessions } = payload.db
        // Open transactions hold connections, and closing the pool would wait for them.
        for (const id of Object.keys(sessions ?? {})) await adapter.rollbackTransaction(id)
        await destroy?.apply(adapter)
        if (!pool.ended) await pool.end()
      }
      return adapter
    },
  }
}

const openPool = (adapter: DatabaseAdapter, options: DatabaseAdapter['poolOptions']): DatabaseAdapter['pool'] => {
  if (!adapter.pg) throw new Error('The PostgreSQL adapter came without its driver')
  const pool = new adapter.pg.Pool({ ...options, Client: PreparingClient, pipeline: true } as DatabaseAdapter['poolOptions'])
  // An idle connection that breaks is replaced by the pool; without a listener it would end the process.
  pool.on('error', (err) => adapter.payload.logger.warn({ err, msg: 'An idle database connection broke' }))
  return pool
}
