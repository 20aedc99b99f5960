import type { FlattenedField, Payload } from 'payload'

import { columnName } from '@/src/payload/columnName'

export type SecretColumn = { column: string; context: string; table: string }

const snake = (name: string): string => name.replace(/([a-z\d])([A-Z])/g, '$1_$2').replaceAll('-', '_').toLowerCase()

/** Every column that a `secretField` is stored in, versions and arrays included. */
export const secretColumns = (payload: Payload): SecretColumn[] =>
  payload.config.collections.flatMap(({ flattenedFields, slug, versions }) => {
    const table = payload.db.tableNameMap.get(snake(slug))
    const ofVersions = versions ? payload.db.tableNameMap.get(`_${snake(slug)}${payload.db.versionsSuffix ?? '_v'}`) : undefined
    return [
      ...(table ? inTable(payload, flattenedFields, { keyPrefix: '', table, tablePrefix: '' }) : []),
      ...(ofVersions ? inTable(payload, flattenedFields, { keyPrefix: 'version_', table: ofVersions, tablePrefix: 'version_' }) : []),
    ]
  })

type Place = { keyPrefix: string; table: string; tablePrefix: string }

const inTable = (payload: Payload, fields: readonly FlattenedField[], place: Place): SecretColumn[] =>
  fields.flatMap((field) => {
    if (field.type === 'group' || field.type === 'tab') {
      return inTable(payload, field.flattenedFields, { ...place, keyPrefix: `${place.keyPrefix}${field.name}_`, tablePrefix: `${place.tablePrefix}${snake(field.name)}_` })
    }
    if (field.type === 'array') {
      const table = payload.db.tableNameMap.get(`${place.table}_${place.tablePrefix}${snake(field.name)}`)
      return table ? inTable(payload, field.flattenedFields, { keyPrefix: '', table, tablePrefix: '' }) : []
    }
    const context = 'custom' in field ? (field.custom?.secret as unknown) : undefined
    const column = typeof context === 'string' ? columnName(payload.db, place.table, `${place.keyPrefix}${field.name}`) : undefined
    return column && typeof context === 'string' ? [{ column, context, table: place.table }] : []
  })
