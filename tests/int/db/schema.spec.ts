import type { CollectionConfig } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { vectorColumnsOf } from '@/src/db/vectorColumnsOf'
import { createEngine, type Engine } from '@/tests/support/createEngine'

let engine: Engine
beforeAll(async () => {
  engine = await createEngine()
})
afterAll(() => engine.stop())

const duplicates = (names: string[]) => names.filter((name, position) => names.indexOf(name) !== position)

it('begins an index with every foreign key (C1)', async () => {
  const bare = await engine.sql(`
    select c.conrelid::regclass::text as table, a.attname as column
    from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
    where c.contype = 'f' and c.connamespace = 'public'::regnamespace
      and not exists (select 1 from pg_index i where i.indrelid = c.conrelid and i.indkey[0] = c.conkey[1] and i.indpred is null)`)
  expect(bare).toEqual([])
})

it('finds the parts of a document by it with an index, in every array, list, relation and version table (C1)', async () => {
  const parts = await engine.sql<{ indexed: boolean; table: string }>(`
    select a.attrelid::regclass::text as table, exists (select 1 from pg_index i where i.indrelid = a.attrelid and i.indkey[0] = a.attnum and i.indpred is null) as indexed
    from pg_attribute a join pg_class c on c.oid = a.attrelid
    where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace and a.attname in ('_parent_id', 'parent_id')`)
  const tables = parts.map(({ table }) => table)
  for (const kind of [/_texts$/, /_rels$/, /_v$/, /^users_organizations$/]) expect(tables.filter((table) => kind.test(table)), String(kind)).not.toEqual([])
  expect(parts.filter(({ indexed }) => !indexed)).toEqual([])
})

it('does so for localized fields and lists of numbers too, which a host may add (C1)', async () => {
  const notes: CollectionConfig = {
    fields: [{ localized: true, name: 'title', type: 'text' }, { hasMany: true, name: 'sizes', type: 'number' }, { hasMany: true, name: 'words', type: 'text' }],
    slug: 'notes',
    versions: { drafts: true },
  }
  await using host = await createEngine({ config: { collections: [notes], localization: { defaultLocale: 'en', locales: ['en', 'de'] } } })
  const indexed = await host.sql<{ table: string }>(`
    select distinct i.indrelid::regclass::text as table from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attnum = i.indkey[0]
    where a.attname in ('_parent_id', 'parent_id') and i.indpred is null order by 1`)
  expect(indexed.map(({ table }) => table)).toEqual(expect.arrayContaining(['_notes_v_locales', '_notes_v_numbers', '_notes_v_texts', 'notes_locales', 'notes_numbers', 'notes_texts']))
})

describe('what Payload builds without complaint although two things share a name', () => {
  it('has a table of its own for every collection, array and version', () => {
    const slugs = engine.payload.config.collections.map(({ dbName, slug }) => (typeof dbName === 'string' ? dbName : slug.replace(/-/g, '_')))
    expect(duplicates(slugs)).toEqual([])
    const tables = Object.keys(engine.payload.db.rawTables)
    for (const slug of slugs) expect(tables).toContain(slug)
  })

  it('has one list of values per enum: no two columns with other values share one', () => {
    const valuesOf = new Map<string, Set<string>>()
    for (const table of Object.values(engine.payload.db.rawTables)) {
      for (const column of Object.values(table.columns)) {
        if (column.type !== 'enum' || !('enumName' in column)) continue
        const seen = valuesOf.get(column.enumName) ?? new Set()
        valuesOf.set(column.enumName, seen.add(JSON.stringify(column.options)))
      }
    }
    expect(valuesOf.size).toBeGreaterThan(50)
    expect([...valuesOf].filter(([, lists]) => lists.size > 1)).toEqual([])
  })

  it('keeps every select complete: its enum has exactly its options', async () => {
    const rows = await engine.sql<{ name: string; values: string[] }>(
      `select t.typname as name, array_agg(e.enumlabel::text order by e.enumsortorder) as values from pg_enum e join pg_type t on t.oid = e.enumtypid group by 1`,
    )
    const inDatabase = new Map(rows.map(({ name, values }) => [name, values]))
    const wrong: string[] = []
    for (const { flattenedFields, slug } of engine.payload.config.collections) {
      for (const field of flattenedFields) {
        if (field.type !== 'select' || field.virtual) continue
        const column = engine.payload.db.rawTables[slug.replace(/-/g, '_')]?.columns[field.name]
        if (column?.type !== 'enum' || !('enumName' in column)) continue
        const options = field.options.map((option) => (typeof option === 'string' ? option : option.value))
        if (JSON.stringify(inDatabase.get(column.enumName)) !== JSON.stringify(options)) wrong.push(`${slug}.${field.name}`)
      }
    }
    expect(wrong).toEqual([])
  })

  it('cuts no name: tables, enums, indexes and constraints stay under 63 characters and are unique', async () => {
    const { rawTables } = engine.payload.db
    const names = Object.values(rawTables).flatMap((table) => [
      table.name,
      ...Object.values(table.indexes ?? {}).map(({ name }) => name),
    ])
    const enums = Object.values(rawTables).flatMap(({ columns }) => Object.values(columns).flatMap((column) => ('enumName' in column ? [column.enumName] : [])))
    expect([...names, ...enums].filter((name) => name.length > 62)).toEqual([])
    expect(duplicates(names)).toEqual([])
    // Since version 18 PostgreSQL names NOT NULL constraints ('n') itself, and shortens those names on purpose.
    const long = await engine.sql(`select conname from pg_constraint where length(conname) > 62 and contype <> 'n' and connamespace = 'public'::regnamespace`)
    expect(long).toEqual([])
  })
})

it('finds words of declared fields through the generated full-text column', async () => {
  const declared = engine.payload.config.collections.filter(({ custom }) => custom?.fullText)
  expect(declared.length).toBeGreaterThan(3)
  const columns = await engine.sql<{ table_name: string }>(
    `select table_name from information_schema.columns where column_name = 'full_text' and is_generated = 'ALWAYS'`,
  )
  expect(columns.map((row) => row.table_name).sort()).toEqual(declared.map(({ slug }) => slug.replace(/-/g, '_')).sort())
})

it('has the vector columns that collections declare, and reads of documents do not load them', async () => {
  const vectors = vectorColumnsOf(engine.payload.config.collections)
  expect(vectors.map(({ table }) => table).sort()).toEqual(['assets', 'deliverables', 'document_embeddings', 'projects'])
  for (const { column, table } of vectors) {
    const [type] = await engine.sql<{ udt_name: string }>('select udt_name from information_schema.columns where table_name = $1 and column_name = $2', [table, column])
    expect(['_float4', 'vector']).toContain(type?.udt_name)
    // Where the server has pgvector, each is in an HNSW index.
    const indexes = await engine.sql<{ definition: string }>('select indexdef as definition from pg_indexes where tablename = $1', [table])
    expect(indexes.some(({ definition }) => /using hnsw/i.test(definition) && definition.includes(column))).toBe(type?.udt_name === 'vector')
    expect(Object.keys(engine.payload.db.tables[table] ?? {})).not.toContain(column)
  }
})

it('measures the same cosine distance with and without pgvector', async () => {
  const [exact] = await engine.sql<{ far: number; near: number }>(`
    select ('{1,0}'::real[] operator(public.<=>) '{1,0}'::real[])::float8 as near, ('{1,0}'::real[] operator(public.<=>) '{0,1}'::real[])::float8 as far`)
  expect(exact).toEqual({ far: 1, near: 0 })
})
