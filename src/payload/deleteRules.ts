import type { postgresAdapter } from '@payloadcms/db-postgres'
import type { Field } from 'payload'

export type SchemaHook = NonNullable<Parameters<typeof postgresAdapter>[0]['beforeSchemaInit']>[number]
type Rule = { field: string; onDelete: 'cascade' | 'restrict'; table: string }

const snake = (name: string): string => name.replace(/-/g, '_').replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

const rulesOf = (fields: Field[], table: string): Rule[] =>
  fields.flatMap((field): Rule[] => {
    if (field.type === 'tabs') return field.tabs.flatMap((tab) => ('name' in tab && tab.name ? [] : rulesOf(tab.fields, table)))
    if (field.type === 'array') return rulesOf(field.fields, typeof field.dbName === 'string' ? field.dbName : `${table}_${snake(field.name)}`)
    if (field.type === 'row' || field.type === 'collapsible') return rulesOf(field.fields, table)
    if (field.type !== 'relationship' || field.hasMany || typeof field.relationTo !== 'string') return []
    const said: unknown = field.custom?.onDelete
    if (said === 'cascade' || said === 'restrict') return [{ field: field.name, onDelete: said, table }]
    // Payload's "set null" on a NOT NULL column could only fail; this fails with the name of the constraint.
    return field.required && !field.admin?.condition ? [{ field: field.name, onDelete: 'restrict', table }] : []
  })

/**
 * Gives foreign keys the rule that `relation(…, { onDelete })` states, before the tables are built, so that migrations hold it.
 * The database follows it for every writer. Rows that go with their parent emit no events of their own.
 */
export const deleteRules: SchemaHook = ({ adapter, schema }) => {
  for (const { fields, slug } of adapter.payload.config.collections) {
    for (const { field, onDelete, table } of rulesOf(fields, snake(slug))) {
      const reference = adapter.rawTables[table]?.columns[field]?.reference
      if (reference) reference.onDelete = onDelete
    }
  }
  return schema
}
