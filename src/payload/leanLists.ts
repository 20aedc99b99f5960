import type { PostgresAdapter } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres/drizzle'
import type { FlattenedArrayField, FlattenedField, Payload, Where } from 'payload'

import { columnName } from './columnName'
import { tableOf } from './tableOf'
import { whereIds } from './whereIds'

type FindArguments = { collection: string; sort?: string | string[]; where?: Where }
type Find = (args: FindArguments) => Promise<unknown>
type Column = { column: string; table: string }

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

const listOf = (path: string): string => path.split('.')[0] ?? ''

/** The filters of an `and` or `or`; undefined for a path. */
const filtersOf = (key: string, clause: unknown): undefined | Where[] => (/^(?:and|or)$/i.test(key) && Array.isArray(clause) ? (clause as Where[]) : undefined)

/** Every path the filter names, with repetitions. */
const pathsOf = (where: Where): string[] => Object.entries(where).flatMap(([key, clause]) => filtersOf(key, clause)?.flatMap(pathsOf) ?? [key])

/** The ids a clause asks for, without what cannot be one; undefined for anything but `equals` and `in`. */
const idsOf = (clause: unknown): string[] | undefined => {
  const [[operator, value] = [], ...others] = Object.entries(clause ?? {}) as [string, unknown][]
  const ids = operator === 'in' ? value : operator === 'equals' ? [value] : undefined
  const isAll = others.length === 0 && Array.isArray(ids) && ids.every((id) => typeof id === 'string')
  return isAll ? (ids as string[]).filter((id) => UUID.test(id)) : undefined
}

/** Where the ids of `list.relation` stand; undefined for any other path. */
const columnOf = (payload: Payload, collection: string, fields: FlattenedField[], path: string): Column | undefined => {
  const [list, name, ...deeper] = path.split('.')
  const field = fields.find((one): one is FlattenedArrayField => one.type === 'array' && one.name === list)
  const inner = field?.flattenedFields.find((one) => one.name === name)
  if (!field || field.localized || inner?.type !== 'relationship' || inner.localized || inner.hasMany || Array.isArray(inner.relationTo) || deeper.length > 0) return undefined
  const table = tableOf(payload, collection, field.name)
  const column = columnName(payload.db, table, inner.name)
  return column ? { column, table } : undefined
}

/**
 * Rows whose list has a row that refers to one of some others (`organizations.organization` of people) are found by a subquery. Payload joins the list, and therefore first
 * reads which ids there are, each once, in a statement of its own: for every populated person. Only where nothing else of the filter or the
 * order is about the same list: with a join, two conditions hold for the same row of it.
 */
export const leanLists = (payload: Payload, adapter: PostgresAdapter): void => {
  const rewritten = ({ collection, sort, where }: FindArguments): undefined | Where => {
    const paths = where ? pathsOf(where) : []
    if (!where || !paths.some((path) => path.includes('.'))) return where
    const fields = payload.collections[collection]?.config.flattenedFields ?? []
    const named = [...paths, ...[sort ?? []].flat().flatMap((one) => one.split(',')).map((one) => one.replace(/^-/, ''))].map(listOf)
    const rewrite = (given: Where): Where => {
      const parts = Object.entries(given).map(([key, clause]): Where => {
        const filters = filtersOf(key, clause)
        if (filters) return { [key]: filters.map(rewrite) }
        const isAlone = key.includes('.') && named.filter((list) => list === listOf(key)).length === 1
        const found = isAlone ? columnOf(payload, collection, fields, key) : undefined
        const ids = found && idsOf(clause)
        if (!found || !ids) return { [key]: clause } as Where
        const isWanted = ids.length > 0 ? sql`${sql.identifier(found.column)} in (${sql.join(ids.map((id) => sql`${id}`), sql`, `)})` : sql`false`
        return whereIds(sql`select ${sql.identifier('_parent_id')} from ${sql.identifier(found.table)} where ${isWanted}`)
      })
      return parts.length === 1 ? (parts[0] as Where) : { and: parts }
    }
    return rewrite(where)
  }
  for (const name of ['count', 'find', 'findOne'] as const) {
    const holder = adapter as unknown as Record<string, Find>
    const own = holder[name]?.bind(adapter) as Find
    holder[name] = (args) => own({ ...args, where: rewritten(args) })
  }
}
