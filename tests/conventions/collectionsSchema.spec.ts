import type { Field } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { collections } from '@/collections'
import { createEngine, type Engine } from '@/tests/support/createEngine'

/** PostgreSQL cuts longer identifiers, and two that were cut alike are one. */
const LONGEST = 63

type Names = { columns: [table: string, column: string, path: string][]; enums: string[]; tables: string[] }

const snake = (name: string) => name.replace(/-/g, '_').replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
const own = (dbName: unknown): string | undefined => (typeof dbName === 'string' ? dbName : undefined)

/** The identifiers a table's fields ask for. Payload merges equal ones without a word: the last definition wins. */
const namesOf = (fields: Field[], table: string, prefix = ''): Names => {
  const names: Names = { columns: [], enums: [], tables: [] }
  const add = (more: Names) => {
    names.columns.push(...more.columns)
    names.enums.push(...more.enums)
    names.tables.push(...more.tables)
  }
  for (const field of fields) {
    if (field.type === 'tabs') field.tabs.forEach((tab) => add(namesOf(tab.fields, table, prefix)))
    else if (!('name' in field) || !field.name) add('fields' in field ? namesOf(field.fields, table, prefix) : { columns: [], enums: [], tables: [] })
    else {
      const name = `${prefix}${snake(field.name)}`
      const path = `${table}.${field.name}`
      if (field.type === 'array') {
        const child = own(field.dbName) ?? `${table}_${name}`
        names.tables.push(child)
        add(namesOf(field.fields, child))
      } else if (field.type === 'group') add(namesOf(field.fields, table, `${name}_`))
      else if (field.type === 'select') {
        names.enums.push(own(field.enumName) ?? `enum_${table}_${name}`)
        if (field.hasMany) names.tables.push(`${table}_${name}`)
        else names.columns.push([table, name, path])
      } else if (field.type === 'relationship' && !field.hasMany && typeof field.relationTo === 'string') names.columns.push([table, `${name}_id`, path])
      else if (field.type === 'upload') names.columns.push([table, `${name}_id`, path])
      else if (['text', 'textarea', 'email', 'number', 'date', 'checkbox', 'json', 'code', 'richText'].includes(field.type)) {
        if (!('virtual' in field && field.virtual) && !('hasMany' in field && field.hasMany)) names.columns.push([table, name, path])
      }
    }
  }
  return names
}

const repeated = (names: string[]) => names.filter((name, index) => names.indexOf(name) !== index)

describe('the database schema of the collections', () => {
  let engine: Engine
  const all = collections.map(({ fields, slug }) => namesOf(fields, snake(slug)))
  const tables = [...collections.map(({ slug }) => snake(slug)), ...all.flatMap((names) => names.tables)]
  const enums = all.flatMap((names) => names.enums)

  beforeAll(async () => {
    engine = await createEngine()
  })
  afterAll(() => engine.stop())

  it('gives every collection, list and choice a table of its own', async () => {
    expect(repeated(tables)).toEqual([])
    const rows = await engine.sql<{ tablename: string }>(`select tablename from pg_tables where schemaname = 'public'`)
    const present = new Set(rows.map(({ tablename }) => tablename))
    expect(tables.filter((table) => !present.has(table))).toEqual([])
  })

  it('gives every choice an enum of its own, with its own values', async () => {
    expect(repeated(enums)).toEqual([])
    const rows = await engine.sql<{ typname: string }>(`select typname from pg_type where typtype = 'e'`)
    const present = new Set(rows.map(({ typname }) => typname))
    expect(enums.filter((name) => !present.has(name))).toEqual([])
  })

  it('gives every field a column of its own: `asset` and `assetId` would be one', async () => {
    const columns = all.flatMap((names) => names.columns)
    expect(repeated(columns.map(([table, column]) => `${table}.${column}`))).toEqual([])
    const rows = await engine.sql<{ name: string }>(
      `select table_name || '.' || column_name as name from information_schema.columns where table_schema = 'public'`,
    )
    const present = new Set(rows.map(({ name }) => name))
    expect(columns.filter(([table, column]) => !present.has(`${table}.${column}`)).map(([, , path]) => path)).toEqual([])
  })

  it('uses no identifier that PostgreSQL would cut', async () => {
    expect([...tables, ...enums].filter((name) => name.length >= LONGEST)).toEqual([])
    const rows = await engine.sql<{ relname: string }>(
      `select relname from pg_class c join pg_namespace n on n.oid = relnamespace where nspname = 'public' and length(relname) >= ${LONGEST}`,
    )
    expect(rows.map(({ relname }) => relname)).toEqual([])
  })
})
