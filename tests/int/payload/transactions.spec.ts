import { createLocalReq, type CollectionConfig } from 'payload'
import { afterAll, beforeAll, expect, it } from 'vitest'

import { inTransaction } from '@/src/db/inTransaction'
import { sql } from '@/src/db/sql'
import { createEngine, type Engine } from '@/tests/support/createEngine'

const open = { create: () => true, delete: () => true, read: () => true, update: () => true }
const notes: CollectionConfig = { access: open, fields: [{ name: 'title', type: 'text', unique: true }], slug: 'notes' }

/** Its hook does what its `act` says with the request of the write. */
const orders: CollectionConfig = {
  access: open,
  fields: [{ name: 'act', type: 'text' }],
  hooks: {
    afterChange: [
      async ({ doc, req }) => {
        const tolerate = (reason: unknown) => {
          req.context.failure = reason
        }
        if (doc.act === 'read') await req.payload.findByID({ collection: 'notes', id: MISSING, overrideAccess: true, req }).catch(tolerate)
        if (doc.act === 'write') {
          await req.payload.update({ collection: 'notes', data: { title: 'x' }, id: MISSING, overrideAccess: true, req }).catch(tolerate)
          await req.payload.create({ collection: 'notes', data: { title: 'after the failure' }, overrideAccess: true, req }).catch(tolerate)
        }
        if (doc.act === 'statement') await sql(req)('select 1 / 0').catch(tolerate)
      },
    ],
  },
  slug: 'orders',
}
type Asked = { query: Record<string, { findMany: (config: object) => Promise<unknown[]> }>; transaction: (work: (nested: Asked) => Promise<unknown>) => Promise<unknown> }
const MISSING = '0192f0c1-2d3e-7abc-8def-0123456789ab'
let engine: Engine

beforeAll(async () => {
  engine = await createEngine({ config: { collections: [notes, orders] } })
  await engine.sql(`
    create table ledger (id int primary key, parent int references ledger (id) deferrable initially deferred);
    create function refuse() returns trigger language plpgsql as $$ begin raise exception 'refused at commit'; end $$;
    create constraint trigger refuse after insert on orders deferrable initially deferred
      for each row when (new.act = 'commit') execute function refuse();
  `)
})
afterAll(() => engine.stop())

const order = (act: string) => engine.request('POST', '/api/orders', { body: { act } })
const saved = async (act: string) => (await engine.sql('select id from orders where act = $1', [act])).length

it('keeps the write of a caller whose hook tolerates a failed read (A3)', async () => {
  expect((await order('read')).status).toBe(201)
  expect(await saved('read')).toBe(1)
})

it('answers with an error when the database refuses the commit (A4)', async () => {
  const answer = await order('commit')
  expect(answer.status).toBe(500)
  expect(await answer.json()).toMatchObject({ errors: [{ data: { code: 'TRANSACTION_NOT_COMMITTED' }, message: expect.stringContaining('refused at commit') }] })
  expect(await saved('commit')).toBe(0)
})

it('answers with an error when a tolerated statement failed, because PostgreSQL then turns the commit into a rollback (A4)', async () => {
  expect((await order('statement')).status).toBe(500)
  expect(await saved('statement')).toBe(0)
})

it('saves nothing at all, and says so, when a hook tolerates a failed write', async () => {
  expect((await order('write')).status).toBe(500)
  expect(await saved('write')).toBe(0)
  expect(await engine.sql(`select id from notes where title = 'after the failure'`)).toEqual([])
})

it('commits what inTransaction did, rows and raw SQL together', async () => {
  const principal = await inTransaction(engine.payload, { kind: 'system' }, async (req) => {
    await req.payload.create({ collection: 'notes', data: { title: 'together' }, overrideAccess: true, req })
    await sql(req)('insert into ledger values (1, null)')
    return req.context.principal
  })
  expect(principal).toEqual({ kind: 'system' })
  expect(await engine.sql(`select title, ledger.id from notes, ledger where title = 'together'`)).toEqual([{ id: 1, title: 'together' }])
})

it('rolls back what inTransaction did when it throws', async () => {
  const work = inTransaction(engine.payload, { kind: 'system' }, async (req) => {
    await req.payload.create({ collection: 'notes', data: { title: 'undone' }, overrideAccess: true, req })
    await sql(req)('insert into ledger values (2, null)')
    throw new Error('changed my mind')
  })
  await expect(work).rejects.toThrow('changed my mind')
  expect(await engine.sql(`select 1 from notes where title = 'undone'`)).toEqual([])
  expect(await engine.sql('select 1 from ledger where id = 2')).toEqual([])
})

it('rethrows from inTransaction when the commit fails', async () => {
  const work = inTransaction(engine.payload, { kind: 'system' }, (req) => sql(req)('insert into ledger values (3, 4711)'))
  await expect(work).rejects.toMatchObject({ code: 'TRANSACTION_NOT_COMMITTED' })
})

it('joins the transaction of the request it is given', async () => {
  const outer = inTransaction(engine.payload, { kind: 'system' }, async (req) => {
    await inTransaction(req, { kind: 'anonymous' }, async (inner) => {
      expect(inner.context.principal).toEqual({ kind: 'anonymous' })
      await sql(inner)('insert into ledger values (5, null)')
    })
    expect(await sql(req)('select id from ledger where id = 5')).toEqual([{ id: 5 }])
    expect(req.context.principal).toEqual({ kind: 'system' })
    throw new Error('undo both')
  })
  await expect(outer).rejects.toThrow('undo both')
  expect(await engine.sql('select 1 from ledger where id = 5')).toEqual([])
})

it('runs raw SQL on the pool for a request without a transaction', async () => {
  const req = await createLocalReq({}, engine.payload)
  await sql(req)('insert into ledger values ($1, null)', [6])
  expect(await engine.sql('select id from ledger where id = 6')).toEqual([{ id: 6 }])
})

it('says so where a transaction could not begin, although its begin goes out with the first statement', async () => {
  const client = await engine.payload.db.pool.connect()
  try {
    await client.query('begin isolation level of_none')
    await expect(client.query('select 1')).rejects.toThrow(/of_none/)
    await client.query('rollback')
    expect((await client.query('select 2 as two')).rows).toEqual([{ two: 2 }])
  } finally {
    client.release()
  }
})

it('asks any table through Drizzle within a transaction and within one nested into it', async () => {
  await inTransaction(engine.payload, { kind: 'system' }, async (req) => {
    const { id } = await req.payload.create({ collection: 'notes', data: { title: 'seen inside' }, overrideAccess: true, req })
    const db = req.payload.db.sessions?.[String(await req.transactionID)]?.db as unknown as Asked
    expect(await db.query.notes?.findMany({ columns: { title: true } })).toContainEqual({ title: 'seen inside' })
    expect(db.query.nowhere).toBeUndefined()
    const inner = db.transaction(async (nested) => {
      expect(await nested.query.notes?.findMany({ columns: { id: true } })).toContainEqual({ id })
      throw new Error('undo the inner one')
    })
    await expect(inner).rejects.toThrow('undo the inner one')
    expect(await db.query.notes?.findMany({ columns: { id: true } })).toContainEqual({ id })
  })
})
