import { sql } from '@payloadcms/db-postgres/drizzle'
import type { SQL } from '@payloadcms/db-postgres/drizzle'
import type { FlattenedField, Payload } from 'payload'

import { columnName } from '@/src/payload/columnName'

import { RulesNotQueryable } from './errors'
import { jsonSource } from './jsonSource'
import type { SqlTest, SqlValue } from './types'

/** Where the values of a path are: `some` is true when one of them passes, never null. */
export type FieldSource = { some: (test: SqlTest) => SQL }

type Place = {
  alias: string
  collection: string
  db: Payload['db']
  fields: readonly FlattenedField[]
  /** Prefix of keys of the drizzle table, from groups. */
  keyPrefix: string
  /** The path as child tables of the root store it; rows of arrays are `%`. */
  rowPath: readonly string[]
  rootAlias: string
  rootTable: string
  table: string
  tablePrefix: string
  /** Puts a condition on this place's row inside those it lies in. */
  wrap: (condition: SQL) => SQL
}

const snake = (name: string): string => name.replace(/([a-z\d])([A-Z])/g, '$1_$2').toLowerCase()
const column = (alias: string, name: string): SQL => sql`${sql.identifier(alias)}.${sql.identifier(name)}`

/**
 * Finds the values of a dotted path in a collection's tables.
 * @throws RULES_NOT_QUERYABLE for paths through relations, blocks, rich text, localized and virtual fields
 */
export const fieldSource = (args: { alias: string; collection: string; operator: string; path: string; payload: Payload }): FieldSource => {
  const { alias, collection, operator, path, payload } = args
  const config = payload.collections[collection]?.config
  const table = payload.db.tableNameMap.get(snake(collection).replaceAll('-', '_'))
  const refuse = (reason: string): never => {
    throw new RulesNotQueryable({ collection, field: path, operator, reason })
  }
  if (!config || !table) return refuse('there is no such collection')
  const place: Place = {
    alias, collection, db: payload.db, fields: config.flattenedFields, keyPrefix: '', rootAlias: alias, rootTable: table, rowPath: [], table,
    tablePrefix: '', wrap: (condition) => condition,
  }
  return follow(place, path.split('.'), refuse)
}

const follow = (place: Place, [name = '', ...rest]: string[], refuse: (reason: string) => never): FieldSource => {
  const isRoot = place.alias === place.rootAlias
  if (name === 'id' && place.keyPrefix === '' && rest.length === 0) {
    return atColumn(place, { expr: column(place.alias, 'id'), inList: false, kind: isRoot ? 'uuid' : 'text' })
  }
  const field = place.fields.find((one) => one.name === name)
  if (!field) return refuse(`there is no field '${name}'`)
  if ('localized' in field && field.localized) return refuse(`'${name}' is localized`)
  if ('virtual' in field && field.virtual) return refuse(`'${name}' is worked out on reading`)
  if ((field.type === 'group' || field.type === 'tab') && rest.length > 0) {
    const inner = { fields: field.flattenedFields, keyPrefix: `${place.keyPrefix}${name}_`, rowPath: [...place.rowPath, name], tablePrefix: `${place.tablePrefix}${snake(name)}_` }
    return follow({ ...place, ...inner }, rest, refuse)
  }
  if (field.type === 'array') return inRows(place, field, rest, refuse)
  if (field.type === 'json') return jsonSource(columnOf(place, field), rest, place.wrap)
  if (rest.length > 0) return refuse(`'${name}' has no parts that can be searched`)
  return leaf(place, field) ?? refuse(`fields of type ${field.type} cannot be searched`)
}

const columnOf = (place: Place, field: FlattenedField): SQL =>
  column(place.alias, columnName(place.db, place.table, `${place.keyPrefix}${field.name}`) ?? snake(field.name))

const atColumn = (place: Place, value: SqlValue): FieldSource => ({ some: (test) => sql`coalesce(${place.wrap(test(value))}, false)` })

const childTable = (place: Place, field: FlattenedField): string =>
  place.db.tableNameMap.get(`${place.table}_${place.tablePrefix}${snake(field.name)}`) ?? `${place.table}_${place.tablePrefix}${snake(field.name)}`

/** Rows of an array: the rest of the path in any of them, or the rows themselves by their ids. */
const inRows = (place: Place, field: Extract<FlattenedField, { type: 'array' }>, rest: string[], refuse: (reason: string) => never): FieldSource => {
  const table = childTable(place, field)
  const alias = `${place.alias}_${snake(field.name)}`
  const wrap = (condition: SQL): SQL =>
    place.wrap(sql`exists (select 1 from ${sql.identifier(table)} as ${sql.identifier(alias)} where ${column(alias, '_parent_id')} = ${column(place.alias, 'id')} and ${condition})`)
  const rows: Place = { ...place, alias, fields: field.flattenedFields, keyPrefix: '', rowPath: [...place.rowPath, field.name, '%'], table, tablePrefix: '', wrap }
  return rest.length > 0 ? follow(rows, rest, refuse) : atColumn(rows, { expr: column(alias, 'id'), inList: true, kind: 'text' })
}

/** Rows of a table that holds many values of a field of the root document. */
const inRootTable = (place: Place, field: FlattenedField, suffix: string, value: (alias: string) => SqlValue): FieldSource => {
  const alias = `${place.rootAlias}_many`
  const parts = [...place.rowPath, field.name]
  const path = parts.map((part) => (part === '%' ? part : part.replace(/[\\%_]/g, '\\$&'))).join('.')
  // Rows of arrays are numbered in the path; without any, an index serves.
  const isHere = (alias: string) => (place.rowPath.includes('%') ? sql`${column(alias, 'path')} like ${path}` : sql`${column(alias, 'path')} = ${parts.join('.')}`)
  return {
    some: (test) => sql`exists (select 1 from ${sql.identifier(`${place.rootTable}${suffix}`)} as ${sql.identifier(alias)}
      where ${column(alias, 'parent_id')} = ${column(place.rootAlias, 'id')} and ${isHere(alias)} and ${test(value(alias))})`,
  }
}

const leaf = (place: Place, field: FlattenedField): FieldSource | undefined => {
  switch (field.type) {
    case 'checkbox':
      return atColumn(place, { expr: columnOf(place, field), inList: false, kind: 'boolean' })
    case 'date':
      return atColumn(place, { expr: columnOf(place, field), inList: false, kind: 'date' })
    case 'code':
    case 'email':
    case 'textarea':
      return atColumn(place, { expr: columnOf(place, field), inList: false, kind: 'text' })
    case 'number':
    case 'text': {
      const kind = field.type
      if (field.hasMany) return inRootTable(place, field, `_${kind}s`, (alias) => ({ expr: column(alias, kind), inList: true, kind }))
      return atColumn(place, { expr: columnOf(place, field), inList: false, kind })
    }
    case 'radio':
    case 'select': {
      const options = field.options.map((option) => (typeof option === 'string' ? option : option.value))
      if (!('hasMany' in field && field.hasMany)) return atColumn(place, { expr: columnOf(place, field), inList: false, kind: 'enum', options })
      const alias = `${place.alias}_many`
      const wrap = (condition: SQL): SQL => place.wrap(sql`exists (select 1 from ${sql.identifier(childTable(place, field))} as ${sql.identifier(alias)}
        where ${column(alias, 'parent_id')} = ${column(place.alias, 'id')} and ${condition})`)
      return atColumn({ ...place, wrap }, { expr: column(alias, 'value'), inList: true, kind: 'enum', options })
    }
    case 'relationship':
    case 'upload': {
      if (!field.hasMany && !Array.isArray(field.relationTo)) return atColumn(place, { expr: columnOf(place, field), inList: false, kind: 'uuid' })
      const suffix = place.db.relationshipsSuffix ?? '_rels'
      const names = [field.relationTo].flat().map((slug) => columnName(place.db, `${place.rootTable}${suffix}`, `${slug}ID`) ?? `${snake(slug)}_id`)
      return inRootTable(place, field, suffix, (alias) => ({
        expr: sql`coalesce(${sql.join(names.map((name) => column(alias, name)), sql`, `)})`,
        inList: field.hasMany === true,
        kind: 'uuid',
      }))
    }
    default:
      return undefined
  }
}
