import { sql } from '@payloadcms/db-postgres/drizzle'
import { customType, index, type PgColumnBuilderBase, real, varchar } from '@payloadcms/db-postgres/drizzle/pg-core'
import type { CollectionConfig, Payload } from 'payload'

import { vectorColumnsOf } from '@/src/db/vectorColumnsOf'

import { tableExtenders } from './tableExtenders'

const tsvector = customType<{ data: string }>({ dataType: () => 'tsvector' })

/** A tsvector holds at most one megabyte; the beginning of a longer text has to do. */
const TEXT_LIMIT = 250_000
const WEIGHTS = ['A', 'B', 'C', 'D']

const extended = new WeakSet<object>()

/**
 * Adds what collections declare beside their fields, `custom.vectors` (`real[]`, and `<name>_model` for the model's name)
 * `custom.fullText` (the generated column `full_text` with a GIN index), `custom.generated` (other generated columns, of text) and `custom.indexes`, to the
 * tables of an instance that generates migrations. Instances that run do not know these columns, so that no read of a document loads them.
 * @throws when a name is no text column
 */
export const addExtraColumns = (payload: Payload): void => {
  if (extended.has(payload.db)) return
  extended.add(payload.db)
  for (const { column, table } of vectorColumnsOf(payload.config.collections)) {
    const hasModel = Boolean(payload.db.rawTables[table]?.columns.model)
    extend(payload, table, { [column]: real(column).array(), ...(!hasModel && { [`${column}_model`]: varchar(`${column}_model`) }) })
  }
  for (const collection of payload.config.collections) {
    const vector = fullTextOf(payload, collection)
    if (vector) extend(payload, vector.table, { full_text: tsvector('full_text').generatedAlwaysAs(sql.raw(vector.expression)) }, 'full_text')
    for (const [column, expression] of Object.entries((collection.custom?.generated ?? {}) as Record<string, string>)) {
      extend(payload, tableOf(payload, collection.slug), { [column]: varchar(column).generatedAlwaysAs(sql.raw(expression)) })
    }
    addIndexes(payload, collection)
  }
}

type ExtraIndex = { columns: string[]; name: string; of?: 'texts'; where?: string }

const tableOf = (payload: Payload, slug: string): string => payload.db.tableNameMap.get(slug.replace(/-/g, '_')) ?? slug.replace(/-/g, '_')

/** Adds `custom.indexes`, those `of: 'texts'` to the table of the collection's lists of texts. @throws when a name is no column */
const addIndexes = (payload: Payload, { custom, slug }: CollectionConfig): void => {
  for (const { columns, name, of, where } of (custom?.indexes ?? []) as ExtraIndex[]) {
    const table = `${tableOf(payload, slug)}${of ? `_${of}` : ''}`
    const generated = of ? {} : ((custom?.generated ?? {}) as Record<string, string>)
    const extendTable = tableExtenders.get(payload.db)
    const own = payload.db.tables[table]
    if (!own || !extendTable) throw new Error(`There is no table '${table}' for the index ${name}`)
    const keys = columns.map((column) => {
      if (column.startsWith('(')) return sql.raw(column)
      const key = column in generated ? column : Object.entries(payload.db.rawTables[table]?.columns ?? {}).find(([, raw]) => raw.name === column)?.[0]
      if (key === undefined) throw new Error(`${slug}: custom.indexes names '${column}', which is no column of ${table}`)
      return key
    })
    extendTable({
      columns: {},
      extraConfig: (self) => {
        const [first, ...rest] = keys.map((key) => (typeof key === 'string' ? self[key] : key))
        const made = index(name).on(first as never, ...(rest as never[]))
        return { [name]: where === undefined ? made : made.where(sql.raw(where)) }
      },
      table: own,
    })
  }
}

const fullTextOf = (payload: Payload, { custom, slug }: CollectionConfig): { expression: string; table: string } | undefined => {
  const fields = (custom?.fullText ?? []) as string[]
  if (fields.length === 0) return undefined
  const table = tableOf(payload, slug)
  const parts = fields.map((field, position) => {
    const column = payload.db.rawTables[table]?.columns[field]
    if (column?.type !== 'varchar' && column?.type !== 'text') throw new Error(`${slug}: custom.fullText names '${field}', which is no text column`)
    return `setweight(to_tsvector('simple', left(coalesce("${column.name}", ''), ${TEXT_LIMIT})), '${WEIGHTS[Math.min(position, 3)]}')`
  })
  return { expression: parts.join(' || '), table }
}

const extend = (payload: Payload, name: string, columns: Record<string, PgColumnBuilderBase>, indexed?: string): void => {
  const table = payload.db.tables[name]
  const extendTable = tableExtenders.get(payload.db)
  if (!table || !extendTable) throw new Error(`There is no table '${name}' for the columns ${Object.keys(columns).join(', ')}`)
  const indexName = `${name}_${indexed}_idx`
  extendTable({
    columns: columns as never,
    extraConfig: indexed ? (self) => ({ [indexName]: index(indexName).using('gin', self[indexed] as never) }) : undefined,
    table,
  })
}
