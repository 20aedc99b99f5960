import { randomUUID } from 'node:crypto'

import type { PostgresAdapter } from '@payloadcms/db-postgres'

import { acceptLateWrites } from './acceptLateWrites'
import { TransactionNotCommitted } from './errors'
import { transactionClient } from './transactionClient'
import { transactionGuard } from './transactionGuard'

const FAILED = 'a statement inside the transaction failed.'
const LOST = 'something inside the transaction failed and rolled it back.'

type Session = {
  db: PostgresAdapter['sessions'][string]['db']
  /** What the statement with the late writes failed with. */
  failure: () => unknown
  reject: () => Promise<void>
  resolve: () => Promise<void>
}

/**
 * Replaces the adapter's transactions by ones that tell the truth (A4): `commitTransaction` rejects when COMMIT fails
 * (deferred constraint, serialization, lost connection), when PostgreSQL would turn it into a rollback because a statement
 * inside failed, and when the transaction is gone because something inside rolled it back.
 * Payload's own swallow all three and answer with success. Can go when Payload rethrows (pull request 17726).
 */
export const hardenTransactions = (adapter: PostgresAdapter): void => {
  const sessions: Record<string, Session> = {}
  const rolledBack = new Set<string>()
  adapter.sessions = new Proxy(sessions, {
    get: (target, id) => target[String(id)] ?? (rolledBack.has(String(id)) ? TOMBSTONE : undefined),
  })

  adapter.beginTransaction = async (options) => {
    await adapter.initializing
    const id = randomUUID()
    await new Promise<void>((isOpen, cannotOpen) => {
      const outcome = adapter.drizzle.transaction(async (db) => {
        const late = acceptLateWrites(db)
        await new Promise<void>((succeed, fail) => {
          sessions[id] = {
            db: db as unknown as Session['db'],
            failure: late.failure,
            reject: async () => {
              late.stop()
              fail(ROLLED_BACK)
              await outcome.catch((error: unknown) => {
                if (error !== ROLLED_BACK) throw error
              })
            },
            resolve: async () => {
              succeed()
              await outcome
            },
          }
          isOpen()
        })
      }, options ?? (adapter.transactionOptions || undefined))
      outcome.catch(cannotOpen)
    })
    return id
  }

  adapter.commitTransaction = async (incoming) => {
    const id = String(await incoming)
    const session = sessions[id]
    if (!session) throw new TransactionNotCommitted({ reason: LOST })
    delete sessions[id]
    if ((await transactionStatus(transactionClient(session.db))) === 'E') {
      await session.reject()
      throw new TransactionNotCommitted({ reason: FAILED })
    }
    try {
      await session.resolve()
    } catch (cause) {
      const late = session.failure()
      if (late !== undefined && !isAborted(late)) throw late
      const reason = late !== undefined ? FAILED : cause instanceof Error ? `the database refused to commit (${databaseMessage(cause)}).` : 'the database refused to commit.'
      throw new TransactionNotCommitted({ reason }, { cause })
    }
  }

  adapter.rollbackTransaction = async (incoming) => {
    const id = String(await incoming)
    const guard = transactionGuard.getStore()
    if (guard?.id === id) {
      guard.isDoomed = true
      return
    }
    const session = sessions[id]
    if (!session) return
    delete sessions[id]
    rolledBack.add(id)
    if (rolledBack.size > REMEMBERED) rolledBack.delete(String(rolledBack.values().next().value))
    await session.reject()
  }
}

/** PostgreSQL takes no statement any more because an earlier one failed. */
const isAborted = (error: unknown): boolean => typeof error === 'object' && error !== null && 'code' in error && error.code === '25P02'

/** `T` in a transaction, `E` in one whose statement failed. */
const transactionStatus = async (client: ReturnType<typeof transactionClient>): Promise<null | string> => {
  // The driver rejects a failed statement before the server has said what became of the transaction.
  if (!('readyForQuery' in client && client.readyForQuery)) await client.query('')
  return client.getTransactionStatus()
}

/** Rolled back transactions whose later use is refused. */
const REMEMBERED = 10_000

/**
 * Stands for a transaction that was rolled back. Payload would otherwise quietly go on outside any transaction and save
 * what depends on undone rows.
 */
const TOMBSTONE: Session = {
  db: new Proxy({} as Session['db'], {
    get: () => {
      throw new TransactionNotCommitted({ reason: LOST })
    },
  }),
  failure: () => undefined,
  reject: async () => undefined,
  resolve: async () => undefined,
}

const ROLLED_BACK = new Error('rolled back')

/** Drizzle wraps the driver's error and puts the statement into its own message. */
const databaseMessage = (error: Error): string => (error.cause instanceof Error ? error.cause.message : error.message)
