import { sql } from '@payloadcms/db-postgres/drizzle'
import fc from 'fast-check'
import type { CollectionConfig, Where } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { createEngine, type Engine } from '@/tests/support/createEngine'

const open = { create: () => true, delete: () => true, read: () => true, update: () => true }
const shelves: CollectionConfig = {
  access: open,
  fields: [
    { name: 'name', type: 'text' },
    { collection: 'books' as never, name: 'books', on: 'shelf', type: 'join' },
  ],
  slug: 'shelves',
}
const books: CollectionConfig = {
  access: open,
  fields: [
    { name: 'title', type: 'text' },
    { name: 'subtitle', localized: true, type: 'text' },
    { name: 'pages', type: 'number' },
    { hasMany: true, name: 'words', type: 'text' },
    { name: 'shelf', relationTo: 'shelves' as never, type: 'relationship' },
    { hasMany: true, name: 'like', relationTo: ['books', 'shelves'] as never, type: 'relationship' },
    { fields: [{ name: 'name', type: 'text' }, { fields: [{ name: 'line', type: 'text' }], name: 'lines', type: 'array' }], name: 'chapters', type: 'array' },
    { blocks: [{ fields: [{ name: 'quote', type: 'text' }], slug: 'quote' }], name: 'parts', type: 'blocks' },
  ],
  slug: 'books',
  versions: { drafts: true },
}

type Asked = { builtQuery: { params: unknown[]; sql: string }; query: { selection: unknown[] } }
type Query = { _getQuery: () => Asked['query'] & { sql: unknown }; _toSQL: () => Asked; dialect: { sqlToQuery: (sql: unknown) => Asked['builtQuery'] } }

let engine: Engine
let compared = 0
const different: string[] = []
const called = 'dbKey tsKey isJson relationTableTsKey'.split(' ')
/** What Drizzle reads rows by, without the columns themselves. */
const namesOf = (selection: unknown): unknown =>
  (selection as Record<string, unknown>[]).map((one) => [...called.map((name) => one[name]), namesOf(one.selection)])

beforeAll(async () => {
  engine = await createEngine({ config: { collections: [shelves, books], localization: { defaultLocale: 'en', locales: ['en', 'de'] } } })
  const create = engine.payload.create.bind(engine.payload) as (args: object) => Promise<{ id: string }>
  for (let number = 0; number < 12; number++) {
    const shelf = await create({ collection: 'shelves', data: { name: `Shelf ${number}` } })
    for (const part of [1, 2]) {
      await create({
        collection: 'books',
        data: {
          _status: 'published', chapters: [{ lines: [{ line: 'a' }, { line: 'b' }], name: 'One' }, { name: 'Two' }], like: [{ relationTo: 'shelves', value: shelf.id }],
          pages: number * part, parts: [{ blockType: 'quote', quote: 'said' }], shelf: shelf.id, subtitle: 'of many', title: `Book ${number}-${part}`, words: ['red', 'blue'],
        },
      })
    }
  }
  const [builder] = Object.values(engine.payload.db.drizzle.query as unknown as Record<string, { findMany: (config: object) => Query }>)
  const prototype = Object.getPrototypeOf(builder?.findMany({})) as Query
  const kept = prototype._toSQL
  prototype._toSQL = function compare(this: Query) {
    const answer = kept.call(this)
    const { selection, sql } = this._getQuery()
    const { params, sql: text } = this.dialect.sqlToQuery(sql)
    const whole = JSON.stringify([text, params, namesOf(selection)])
    const mine = JSON.stringify([answer.builtQuery.sql, answer.builtQuery.params, namesOf(answer.query.selection)])
    compared += 1
    if (whole !== mine) different.push(`${whole}\n${mine}`)
    return answer
  }
})
afterAll(() => engine?.stop())

const wheres: fc.Arbitrary<Where | undefined> = fc.oneof(
  fc.constant(undefined),
  fc.integer({ max: 24, min: 0 }).map((pages): Where => ({ pages: { greater_than: pages } })),
  fc.array(fc.integer({ max: 24, min: 0 }), { maxLength: 4 }).map((pages): Where => ({ or: [{ pages: { in: pages } }, { title: { like: '1' } }] })),
  fc.constantFrom<Where>({ 'shelf.name': { equals: 'Shelf 3' } }, { 'chapters.name': { equals: 'Two' } }, { words: { contains: 'red' } }, { subtitle: { exists: true } }, { pages: { equals: null } }, { title: { equals: '$1 or "books"' } }),
)
const asked = fc.record({
  collection: fc.constantFrom('books', 'shelves'),
  depth: fc.constantFrom(0, 1, 2),
  limit: fc.constantFrom(0, 1, 3, 10),
  locale: fc.constantFrom('en', 'de', 'all'),
  page: fc.constantFrom(1, 2, 3),
  select: fc.constantFrom(undefined, { title: true }, { chapters: { name: true }, name: true }, { title: false }, { books: true }, { parts: true, words: true }),
  sort: fc.constantFrom(undefined, 'createdAt', '-title', 'name,-createdAt', 'shelf.name', '-subtitle'),
  where: wheres,
})

describe('queries whose text is kept', () => {
  it('are those that Drizzle makes, whatever is asked for', { timeout: 180_000 }, async () => {
    const find = engine.payload.find.bind(engine.payload) as (args: object) => Promise<unknown>
    await fc.assert(
      fc.asyncProperty(asked, async ({ collection, sort, where, ...how }) => {
        const isBooks = collection === 'books'
        await find({ ...how, collection, overrideAccess: true, sort: isBooks === (sort === 'name,-createdAt') ? undefined : sort, where: isBooks ? where : undefined })
        if (isBooks) await find({ ...how, collection, draft: true, overrideAccess: true, where })
        expect(different).toEqual([])
      }),
      { numRuns: Number(process.env.KEPT_RUNS ?? 400) },
    )
    expect(compared).toBeGreaterThan(300)
  })

  it('are made anew where somebody asks Drizzle itself for what has no short name', async () => {
    const { query } = engine.payload.db.drizzle as unknown as { query: Record<string, { findMany: (config: object) => Promise<{ title: string }[]> & { prepare: (name: string) => { execute: (values: object) => Promise<unknown[]> } } }> }
    const longest = (_: unknown, { sql: write }: { sql: typeof sql }) => [write`length("books"."title") desc`, write`"books"."title"`]
    for (const limit of [2, 3]) {
      const rows = await query.books?.findMany({ columns: { title: true }, limit, orderBy: longest as never })
      expect(rows?.map(({ title }) => title)).toEqual(['Book 10-1', 'Book 10-2', 'Book 11-1'].slice(0, limit))
    }
    const some = query.books?.findMany({ columns: { title: true }, limit: sql.placeholder('most') }).prepare('some_books')
    for (const most of [1, 4]) expect(await some?.execute({ most })).toHaveLength(most)
    expect(await query.books?.findMany({ columns: { title: true } })).toHaveLength(24)
    expect(await query.books?.findMany({ columns: { title: true }, where: (({ title }: Record<string, unknown>, { eq }: Record<string, (...args: unknown[]) => unknown>) => eq?.(title, 'Book 3-1')) as never })).toEqual([{ title: 'Book 3-1' }])
    expect(different).toEqual([])
  })

  it('answer with what is there now, for each of several conditions', async () => {
    const find = engine.payload.find.bind(engine.payload) as unknown as (args: object) => Promise<{ docs: { chapters: { lines: unknown[] }[]; pages: number; title: string }[] }>
    for (const pages of [2, 4, 6]) {
      const { docs } = await find({ collection: 'books', depth: 0, overrideAccess: true, sort: 'title', where: { pages: { equals: pages } } })
      expect(docs.length).toBeGreaterThan(0)
      for (const book of docs) expect(book).toMatchObject({ chapters: [{ lines: [{ line: 'a' }, { line: 'b' }] }, { lines: [] }], pages, parts: [{ quote: 'said' }], words: ['red', 'blue'] })
    }
  })
})
