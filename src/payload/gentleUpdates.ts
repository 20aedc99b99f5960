import type { PostgresAdapter } from '@payloadcms/db-postgres'
import { and, eq, type SQL } from '@payloadcms/db-postgres/drizzle'

type Row = Record<string, unknown>
type Conflict = { set: Row; target: unknown; where?: SQL }
type Args = { db: PostgresAdapter['drizzle']; onConflictDoUpdate?: Conflict; tableName: string; values: Row | Row[] }
type Insert = (args: Args) => Promise<Row[]>

/**
 * Payload updates a row by an upsert that sets all of its columns. PostgreSQL takes any column of a unique index among those set as a reason
 * for its strongest row lock, one that every row referring to this one has to wait for, and deadlocks follow (a contact's figures against a new
 * activity of the contact). A plain update looks at the values: what stays as it was locks nobody out.
 */
export const gentleUpdates = (adapter: PostgresAdapter): void => {
  const insert = adapter.insert.bind(adapter) as unknown as Insert
  const gentle: Insert = async (args) => {
    const { db, onConflictDoUpdate: conflict, tableName, values } = args
    const table = adapter.tables[tableName]
    const id = Array.isArray(values) ? undefined : values.id
    if (!table || !conflict || conflict.target !== table.id || id === undefined) return insert(args)
    const { id: _, ...set } = conflict.set
    if (Object.values(set).every((value) => value === undefined)) return insert(args)
    const rows = await db.update(table).set(set).where(and(eq(table.id, id), conflict.where)).returning()
    return rows.length > 0 ? (rows as Row[]) : insert(args)
  }
  adapter.insert = gentle as unknown as PostgresAdapter['insert']
}
