import { sql, type PostgresAdapter } from '@payloadcms/db-postgres'
import { buildQuery } from '@payloadcms/drizzle'
import { buildVersionCollectionFields, combineQueries } from 'payload'
import type { FlattenedField, PaginatedDocs, Payload, PayloadRequest, TypeWithID, Where } from 'payload'

type FindArguments = { collection: string; limit?: number; locale?: string; page?: number; pagination?: boolean; req?: PayloadRequest; sort?: string | string[]; where?: Where }
type Find = (args: FindArguments) => Promise<PaginatedDocs<TypeWithID>>
type Order = { column: string; isDescending: boolean; path: string[] }
type Chain = PromiseLike<{ id: string }[]> & { [step in 'from' | 'limit' | 'offset' | 'orderBy' | 'where']: (...args: unknown[]) => Chain }
type Parts = { joins: { condition: unknown; table: unknown; type?: string }[]; where?: unknown }

const NAME = /^[A-Za-z0-9_-]+$/
const HIGHEST = 1_000

/** The one sort over a value inside a JSON field, e.g. `-data.price`; undefined for any other. */
const jsonOrder = (fields: FlattenedField[], sort: string | string[] | undefined, isVersion: boolean): Order | undefined => {
  const first = Array.isArray(sort) ? sort[0] : sort?.split(',')[0]
  const segments = (first ?? '').replace(/^-/, '').split('.')
  const [name = '', ...path] = isVersion && segments[0] === 'version' ? segments.slice(1) : segments
  const field = fields.find((one) => one.name === name)
  if (field?.type !== 'json' || path.length === 0 || !path.every((segment) => NAME.test(segment))) return undefined
  const column = `${isVersion ? 'version_' : ''}${name.replace(/([a-z\d])([A-Z])/g, '$1_$2').toLowerCase()}`
  return { column, isDescending: first?.startsWith('-') ?? false, path }
}

const idsInOrder = async (payload: Payload, args: FindArguments, order: Order, isVersion: boolean): Promise<string[]> => {
  const adapter = payload.db as unknown as PostgresAdapter
  const collection = payload.collections[args.collection]?.config
  if (!collection) return []
  const own = args.collection.replace(/-/g, '_')
  const tableName = (isVersion ? adapter.tableNameMap.get(`_${own}${adapter.versionsSuffix}`) : adapter.tableNameMap.get(own)) ?? own
  const table = adapter.tables[tableName] as unknown as Record<string, unknown>
  const fields = isVersion ? buildVersionCollectionFields(payload.config, collection, true) : collection.flattenedFields
  const where = isVersion ? combineQueries({ latest: { equals: true } }, args.where ?? {}) : (args.where ?? {})
  const parts = buildQuery({ adapter: adapter as never, fields, locale: args.locale, tableName, where } as never) as unknown as Parts
  const transaction = await args.req?.transactionID
  const db = ((transaction ? adapter.sessions[String(transaction)]?.db : undefined) ?? adapter.drizzle) as unknown as { select: (fields: object) => Chain }
  const idOnly = { id: table[isVersion ? 'parent' : 'id'] }
  let inner = db.select({ id: table.id }).from(table)
  for (const { condition, table: joined, type } of parts.joins) inner = (inner as unknown as Record<string, (...given: unknown[]) => Chain>)[type ?? 'leftJoin']?.(joined, condition) ?? inner
  if (parts.where) inner = inner.where(parts.where)
  const value = sql.raw([`"${tableName}"."${order.column}"`, ...order.path.map((segment) => `'${segment}'`)].join(' -> '))
  const direction = sql.raw(order.isDescending ? 'desc nulls last' : 'asc nulls last')
  const limit = args.limit && args.limit > 0 ? args.limit : HIGHEST
  const condition = parts.joins.length > 0 ? sql`${table.id} in ${inner}` : parts.where
  const outer = db.select(idOnly).from(table)
  const rows = await (condition ? outer.where(condition) : outer).orderBy(sql`${value} ${direction}`, table.id).limit(limit).offset(((args.page ?? 1) - 1) * limit)
  return rows.map(({ id }) => String(id))
}

/**
 * `sort=data.price` in collections with JSON fields: Payload orders by the whole field then. The ids are found in order with one statement, the page's
 * documents are Payload's.
 */
export const jsonSort = (payload: Payload, adapter: PostgresAdapter): void => {
  for (const name of ['find', 'queryDrafts'] as const) {
    const isVersion = name === 'queryDrafts'
    const holder = adapter as unknown as Record<string, Find>
    const own = holder[name]?.bind(adapter) as Find
    holder[name] = async (args) => {
      const order = jsonOrder(payload.collections[args.collection]?.config.flattenedFields ?? [], args.sort, isVersion)
      if (!order) return own(args)
      const ids = await idsInOrder(payload, args, order, isVersion)
      const place = new Map(ids.map((id, index) => [id, index]))
      const page = await own({ ...args, limit: Math.max(ids.length, 1), page: 1, pagination: false, sort: undefined, where: { [isVersion ? 'parent' : 'id']: { in: ids } } })
      const docs = [...page.docs].sort((a, b) => (place.get(String(a.id)) ?? 0) - (place.get(String(b.id)) ?? 0))
      if (args.pagination === false) return { ...page, docs, totalDocs: docs.length }
      const limit = args.limit && args.limit > 0 ? args.limit : HIGHEST
      const current = args.page ?? 1
      const { totalDocs } = await own({ ...args, limit: 1, page: 1, sort: undefined })
      const totalPages = Math.max(1, Math.ceil(totalDocs / limit))
      const [hasNextPage, hasPrevPage] = [current < totalPages, current > 1]
      return { docs, hasNextPage, hasPrevPage, limit, nextPage: hasNextPage ? current + 1 : null, page: current, pagingCounter: (current - 1) * limit + 1, prevPage: hasPrevPage ? current - 1 : null, totalDocs, totalPages }
    }
  }
}
