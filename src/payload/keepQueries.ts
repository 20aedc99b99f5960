import type { PostgresAdapter } from '@payloadcms/db-postgres'
import { Column, getTableName, is, mapColumnsInAliasedSQLToAlias, mapColumnsInSQLToAlias, SQL, sql, StringChunk } from '@payloadcms/db-postgres/drizzle'

type Order = ((columns: object, operators: object) => unknown) | undefined
/** What documents are asked for with: Drizzle's configuration of a relational query. */
type Config = { columns?: Record<string, boolean>; extras?: Record<string, unknown>; limit?: number; offset?: number; orderBy?: Order; where?: unknown; with?: Record<string, Config | true> }
type Text = { params: unknown[]; sql: string }
type Built = { builtQuery: Text; query: object }
type Dialect = Record<'casing' | 'escapeName' | 'escapeParam' | 'escapeString' | 'prepareTyping', unknown>
type TableConfig = { dbName: string; tsName: string }
type Query = { _toSQL: () => Built; config: Config; dialect: Dialect; tableConfig: TableConfig }
/** The text cut into what always stands there, the values of parameters, and the places of what is made anew each time. */
type Piece = { param: unknown } | { part: number } | string
type Kept = { pieces: Piece[]; query: object }

const MAX_KEPT = 300
const [LIMIT, OFFSET] = [987_654_321, 987_654_322]
const IS_KEPT = Symbol('queries are kept')
const markOf = (part: number): SQL => sql.raw(`\u0001${part}\u0001`)
const NAMES = new Proxy({}, { get: (_, name) => String(name) })
const DIRECTIONS = { asc: (name: unknown) => `${String(name)} asc`, desc: (name: unknown) => `${String(name)} desc` }

let kept = new WeakMap<object, Map<string, Kept>>()
let count = 0

/** `title desc`, for an order by a column of the table itself; undefined for any other. */
const nameOfOrder = (order: unknown, table: string): string | undefined => {
  if (typeof order === 'string') return order
  const chunks = (order as { queryChunks?: unknown[] } | undefined)?.queryChunks
  const names = chunks?.map((chunk) => {
    if (is(chunk, StringChunk)) return chunk.value.join('')
    return is(chunk, Column) && getTableName(chunk.table) === table ? chunk.name : undefined
  })
  return names?.every((name) => name !== undefined) ? names.join('') : undefined
}

const keyOfOrder = (order: Order, table: string): string | undefined => {
  if (order === undefined) return ''
  if (typeof order !== 'function') return undefined
  try {
    const names = [order(NAMES, DIRECTIONS)].flat().map((one) => nameOfOrder(one, table))
    return names.every((name) => name !== undefined) ? names.join() : undefined
  } catch {
    return undefined // an order that needs more than names and directions
  }
}

const isPresent = (value: number | undefined): boolean => typeof value === 'number' && value >= 0
type Decoded = { decoder: { mapFromDriverValue: (value: unknown) => unknown } }
const PROBE = {}
/** A join, whose value is taken as it comes. */
const isMadeAnew = (extra: unknown): extra is SQL.Aliased => is(extra, SQL.Aliased) && (extra.sql as unknown as Decoded).decoder.mapFromDriverValue(PROBE) === PROBE

/** What the text depends on apart from what is made anew; undefined where something in it cannot be named. */
const keyOf = ({ columns, extras = {}, limit, offset, orderBy, where, with: lists = {} }: Config, table: string, isNested = false): string | undefined => {
  const made = Object.entries(extras)
  if (isNested ? made.length > 0 || (where ?? limit ?? offset) !== undefined : made.some(([, extra]) => !isMadeAnew(extra))) return undefined
  if ((where !== undefined && !is(where, SQL)) || [limit, offset].some((given) => given !== undefined && typeof given !== 'number')) return undefined
  const parts: (string | undefined)[] = [JSON.stringify(columns ?? null), keyOfOrder(orderBy, table), made.map(([name, extra]) => `${name} ${(extra as SQL.Aliased).fieldAlias}`).join(), String([where !== undefined, isPresent(limit), Boolean(offset)])]
  for (const [name, inner] of Object.entries(lists)) parts.push(name, typeof inner === 'object' ? keyOf(inner, '', true) : String(inner))
  return parts.every((part) => part !== undefined) ? `(${parts.join('|')})` : undefined
}

/** What is made anew each time: the joins, then the condition. */
const partsOf = ({ config: { extras = {}, where }, tableConfig: { tsName } }: Query): SQL[] => [
  ...Object.values(extras).map((extra) => mapColumnsInAliasedSQLToAlias(extra as SQL.Aliased, tsName).sql),
  ...(where === undefined ? [] : [mapColumnsInSQLToAlias(where as SQL, tsName)]),
]

/** The query made once, with marks for what differs from one time to the next. */
const make = (asked: Query, own: () => Built): Kept => {
  const { extras = {}, limit, offset, where, ...same } = asked.config
  const names = Object.entries(extras).map(([name, extra], part) => [name, markOf(part).as((extra as SQL.Aliased).fieldAlias)])
  const differing = { extras: Object.fromEntries(names) as Config['extras'], limit: isPresent(limit) ? LIMIT : limit, offset: offset ? OFFSET : offset, where: where && markOf(names.length) }
  const marked = Object.assign(Object.create(Object.getPrototypeOf(asked) as object) as Query, asked, { config: { ...same, ...differing } })
  const { builtQuery, query } = own.call(marked)
  const values = [...builtQuery.params]
  const pieces = builtQuery.sql.split(/(\u0001\d+\u0001|\$\d+)/).map((text): Piece => {
    if (text.startsWith('\u0001')) return { part: Number(text.slice(1, -1)) }
    return /^\$\d+$/.test(text) ? { param: values.shift() } : text
  })
  return { pieces, query }
}

const fill = ({ pieces, query }: Kept, asked: Query): Built => {
  const { config, dialect: { casing, escapeName, escapeParam, escapeString, prepareTyping } } = asked
  const parts = partsOf(asked)
  const params: unknown[] = []
  let text = ''
  for (const piece of pieces) {
    if (typeof piece === 'string') text += piece
    else if ('param' in piece) text += `$${params.push(piece.param === LIMIT ? config.limit : piece.param === OFFSET ? config.offset : piece.param)}`
    else {
      const how = { casing, escapeName, escapeParam, escapeString, paramStartIndex: { value: params.length }, prepareTyping }
      const part = parts[piece.part]?.toQuery(how as Parameters<SQL['toQuery']>[0])
      text += part?.sql ?? ''
      params.push(...(part?.params ?? []))
    }
  }
  return { builtQuery: { params, sql: text }, query }
}

const remember = (table: object, key: string, made: Kept): Kept => {
  if (count >= MAX_KEPT) {
    kept = new WeakMap()
    count = 0
  }
  const known = kept.get(table) ?? new Map<string, Kept>()
  kept.set(table, known.set(key, made))
  count += 1
  return made
}

/**
 * The text of a query for documents is made once, and only its condition and its joins anew. Drizzle makes it from the schema each time: 60 columns, lists and relations,
 * some thousand small objects for the same 3 kB of text (measured: 27 % of the process's time for a list of 10 with relations, 0.8 ms for each statement).
 * What cannot be named by a short key is made as before.
 */
export const keepQueries = (adapter: PostgresAdapter): void => {
  const [builder] = Object.values((adapter.drizzle as unknown as { query: Record<string, { findMany: (config: Config) => Query }> }).query)
  if (!builder) return
  const prototype = Object.getPrototypeOf(builder.findMany({})) as Query & { [IS_KEPT]?: true }
  if (prototype[IS_KEPT]) return
  const own = prototype._toSQL
  prototype[IS_KEPT] = true
  prototype._toSQL = function toKeptSQL(this: Query) {
    const key = keyOf(this.config, this.tableConfig.dbName)
    if (key === undefined) return own.call(this)
    return fill(kept.get(this.tableConfig)?.get(key) ?? remember(this.tableConfig, key, make(this, own)), this)
  }
}
