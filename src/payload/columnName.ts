import type { Payload } from 'payload'

/** Name of the column that holds a field; `key` is the field's name with those of its groups, joined by `_`. */
export const columnName = (db: Payload['db'], table: string, key: string): string | undefined =>
  (db.tables[table] as unknown as Record<string, { name: string } | undefined> | undefined)?.[key]?.name
