import type { CollectionConfig, CollectionSlug, PayloadRequest } from 'payload'
import { afterAll, beforeAll, expect, it } from 'vitest'

import { inTransaction } from '@/src/db/inTransaction'
import { sql } from '@/src/db/sql'
import { createEngine, type Engine } from '@/tests/support/createEngine'

const open = { create: () => true, delete: () => true, read: () => true, update: () => true }
const pages: CollectionConfig = {
  access: { ...open, read: ({ req }) => (req.context.only ? { title: { equals: String(req.context.only) } } : true) },
  fields: [
    { name: 'title', type: 'text' },
    { name: 'tags', type: 'array', fields: [{ name: 'word', type: 'text' }] },
  ],
  slug: 'pages',
}

let engine: Engine
beforeAll(async () => {
  engine = await createEngine({ config: { collections: [pages] } })
})
afterAll(() => engine?.stop())

const collection = 'pages' as CollectionSlug
const create = async (req: PayloadRequest, title: string): Promise<string> =>
  String((await req.payload.create({ collection, data: { tags: [{ word: title }], title } as never, depth: 0, req })).id)
const read = (req: PayloadRequest, id: string) => req.payload.findByID({ collection, depth: 0, disableErrors: true, id, overrideAccess: false, req })
const preparedIn = (req: PayloadRequest) =>
  sql(req)<{ statement: string }>(`select statement from pg_prepared_statements where name like 'read\\_%' and statement like '%"pages"%'`)

it('a read by id that comes often is planned once per connection, and answers what is there now', async () => {
  await inTransaction(engine.payload, { kind: 'system' }, async (req) => {
    const ids = [await create(req, 'one'), await create(req, 'two')]
    for (let round = 0; round < 8; round++) {
      for (const id of ids) expect(await read(req, id)).toMatchObject({ id })
    }
    expect(await preparedIn(req)).toHaveLength(1)
    await req.payload.update({ collection, data: { tags: [{ word: 'new' }], title: 'changed' } as never, id: String(ids[0]), req })
    expect(await read(req, String(ids[0]))).toMatchObject({ tags: [{ word: 'new' }], title: 'changed' })
    expect(await read(req, String(ids[1]))).toMatchObject({ tags: [{ word: 'two' }], title: 'two' })
    await req.payload.delete({ collection, id: String(ids[0]), req })
    expect(await read(req, String(ids[0]))).toBeNull()
  })
})

it('an insert that comes often is prepared for the columns it names, and keeps the defaults of the others', async () => {
  await inTransaction(engine.payload, { kind: 'system' }, async (req) => {
    for (let round = 0; round < 8; round++) {
      const row = await req.payload.create({ collection, data: { title: `row ${round}` } as never, depth: 0, req })
      expect(row).toMatchObject({ tags: [], title: `row ${round}` })
      expect(await read(req, String(row.id))).toMatchObject({ createdAt: row.createdAt, title: `row ${round}` })
    }
    expect(await sql(req)(`select 1 from pg_prepared_statements where name like 'insert\\_%' and statement like '%"pages" (%'`)).toHaveLength(1)
  })
})

it('a prepared read still asks for access each time', async () => {
  await inTransaction(engine.payload, { kind: 'system' }, async (req) => {
    const [mine, other] = [await create(req, 'mine'), await create(req, 'other')]
    req.context.only = 'mine'
    for (let round = 0; round < 8; round++) {
      expect(await read(req, mine)).toMatchObject({ id: mine })
      expect(await read(req, other)).toBeNull()
    }
  })
})

it('a list with filters is planned for its values, as before', async () => {
  await inTransaction(engine.payload, { kind: 'system' }, async (req) => {
    const before = (await preparedIn(req)).length
    for (let round = 0; round < 8; round++) {
      await req.payload.find({ collection, depth: 0, limit: 10, req, where: { title: { like: 'on' } } })
    }
    expect(await preparedIn(req)).toHaveLength(before)
  })
})
