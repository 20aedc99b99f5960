import type { PostgresAdapter } from '@payloadcms/db-postgres'
import driver, { type CustomTypesConfig, type QueryArrayConfig } from 'pg'

import { postponeStatement } from './postponeStatement'
import { transactionClient } from './transactionClient'

type Row = Record<string, unknown>
type Column = {
  defaultFn?: () => unknown
  mapFromDriverValue: (value: unknown) => unknown
  mapToDriverValue: (value: unknown) => unknown
  name: string
  onUpdateFn?: unknown
  shouldDisableInsert: () => boolean
}
type Args = { db: unknown; isLate?: boolean; onConflictDoUpdate?: unknown; onlyId?: boolean; tableName: string; values: Row | Row[] }
/** The parts of the adapter that inserting uses. */
type Adapter = { insert: (args: Args) => Promise<Row[]>; tables: Record<string, Record<symbol, unknown>> }
/** `isPlain`: every column may be given, and none is made by a function at each write. */
type Table = { columns: [string, Column][]; isPlain: boolean; name: string; texts: Map<string, string> }

/** Sets of given columns whose statement is kept, for each table. */
const MAX_TEXTS = 200

/** The columns read times as text, as Drizzle's own reading does: timestamptz, timestamp, date, interval and lists of them. */
const AS_TEXT = new Set([1082, 1114, 1115, 1182, 1184, 1185, 1186, 1187, 1231])
const types: CustomTypesConfig = {
  getTypeParser: (id, format) => (AS_TEXT.has(id) ? (value: string) => value : driver.types.getTypeParser(id, format as 'text')),
}

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`
const isExpression = (value: unknown): boolean => typeof value === 'object' && value !== null && 'getSQL' in value
const known = new WeakMap<object, Table>()

const tableOf = (table: Record<symbol, unknown>): Table => {
  const made = known.get(table) ?? describe(table)
  known.set(table, made)
  return made
}

const describe = (table: Record<symbol, unknown>): Table => {
  const columns = Object.entries(table[Symbol.for('drizzle:Columns')] as Record<string, Column>)
  const schema = table[Symbol.for('drizzle:Schema')] as string | undefined
  const name = [schema, table[Symbol.for('drizzle:Name')] as string].filter((part): part is string => part !== undefined).map(quoted).join('.')
  return { columns, isPlain: columns.every(([, column]) => column.onUpdateFn === undefined && !column.shouldDisableInsert()), name, texts: new Map() }
}

/** The row with the defaults that the process makes; undefined when something in it is SQL. */
const completed = (row: Row, { columns }: Table): Row | undefined => {
  const whole: Row = {}
  for (const [key, column] of columns) {
    const value = row[key] === undefined ? column.defaultFn?.() : row[key]
    if (isExpression(value)) return undefined
    if (value !== undefined) whole[key] = value
  }
  return whole
}

const textOf = (table: Table, columns: [string, Column][], returned: [string, Column][]): string => {
  const key = `${columns.map(([name]) => name).join()} ${returned.length}`
  const names = (list: [string, Column][]): string => list.map(([, column]) => quoted(column.name)).join(', ')
  const made = table.texts.get(key) ?? `insert into ${table.name} (${names(columns)}) values (${columns.map((_, index) => `$${index + 1}`).join(', ')}) returning ${names(returned)}`
  if (table.texts.size < MAX_TEXTS) table.texts.set(key, made)
  return made
}

/**
 * Inserts the row of a document in one statement that names only what is given. Drizzle builds the same statement anew each time, with all columns of
 * the table, out of an object for every name, comma and value, which took longer than PostgreSQL took to run it (a sixth of the process's time for a
 * create). Several rows, upserts and rows with SQL in them go its way. `onlyId` answers with the id alone; with
 * `isLate` too it does so before the row is there, which the next statement of the transaction finds.
 */
export const leanInserts = (given: PostgresAdapter): void => {
  const adapter = given as unknown as Adapter
  const { insert } = adapter
  adapter.insert = async ({ isLate, onlyId, ...args }) => {
    const source = adapter.tables[args.tableName]
    const own = Array.isArray(args.values) ? (args.values.length === 1 ? args.values[0] : undefined) : args.values
    if (!source || !own || args.onConflictDoUpdate) return insert.call(adapter, args)
    const table = tableOf(source)
    const row = completed(own, table)
    const columns = table.columns.filter(([key]) => row?.[key] !== undefined)
    if (!row || columns.length === 0 || !table.isPlain) return insert.call(adapter, args)
    const returned = onlyId ? table.columns.filter(([key]) => key === 'id') : table.columns
    const values = columns.map(([key, column]) => (row[key] === null ? null : column.mapToDriverValue(row[key])))
    const statement: QueryArrayConfig = { rowMode: 'array', text: textOf(table, columns, returned), types, values }
    if (onlyId && isLate && row.id !== undefined && postponeStatement(args.db, statement)) return [{ id: row.id }]
    const { rows } = await transactionClient(args.db).query<unknown[]>(statement)
    return rows.map((inserted) => Object.fromEntries(returned.map(([key, column], index) => [key, inserted[index] === null ? null : column.mapFromDriverValue(inserted[index])])))
  }
}
