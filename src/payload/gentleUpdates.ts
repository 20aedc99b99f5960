import type { PostgresAdapter } from '@payloadcms/db-postgres'

type Insert = (args: { onConflictDoUpdate?: { set: Record<string, unknown> } }) => Promise<Record<string, unknown>[]>

/**
 * Payload updates a row by an upsert that also sets its id to itself. PostgreSQL takes a column of a key among those set as a reason for
 * its strongest row lock, one that every row referring to this one has to wait for, and deadlocks follow. The id is left out.
 */
export const gentleUpdates = (adapter: PostgresAdapter): void => {
  const insert = adapter.insert.bind(adapter) as Insert
  adapter.insert = ((args) => {
    const { onConflictDoUpdate: conflict } = args
    if (!conflict || !('id' in conflict.set)) return insert(args)
    const { id: _, ...set } = conflict.set
    return insert({ ...args, onConflictDoUpdate: { ...conflict, set } })
  }) as Insert as PostgresAdapter['insert']
}
