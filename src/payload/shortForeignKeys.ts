import type { SchemaHook } from './deleteRules'
import { shortName } from './shortName'

/**
 * Names the foreign keys whose generated name PostgreSQL would cut: the name in migrations and the name in the database are
 * the same then. Runs after the delete rules are set.
 */
export const shortForeignKeys: SchemaHook = ({ adapter, schema }) => {
  for (const table of Object.values(adapter.rawTables)) {
    for (const [key, column] of Object.entries(table.columns)) {
      const { reference } = column
      if (!reference) continue
      const generated = `${table.name}_${column.name}_${reference.table}_${reference.name}_fk`
      const name = shortName(generated)
      if (name === generated) continue
      delete column.reference
      table.foreignKeys = { ...table.foreignKeys, [name]: { columns: [key], foreignColumns: [{ name: reference.name, table: reference.table }], name, onDelete: reference.onDelete } }
    }
  }
  return schema
}
