import type { PoolClient } from 'pg'

/**
 * The connection of an open transaction. Drizzle keeps it on an internal property; its public API cannot run SQL with
 * numbered parameters.
 */
export const transactionClient = (db: unknown): PoolClient => {
  const client = (db as { session?: { client?: PoolClient } }).session?.client
  if (!client) throw new Error('The transaction has no connection: drizzle-orm changed its internals')
  return client
}
