import type { CollectionConfig, PayloadRequest } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { inTransaction } from '@/src/db/inTransaction'
import { sql } from '@/src/db/sql'
import { writeLater } from '@/src/db/writeLater'
import { postponeStatement } from '@/src/payload/postponeStatement'
import type { LateWrite } from '@/src/payload/waitingWrites'
import { createEngine, type Engine } from '@/tests/support/createEngine'

const notes: CollectionConfig = {
  access: { create: () => true, delete: () => true, read: () => true, update: () => true },
  fields: [{ name: 'title', type: 'text' }],
  hooks: {
    afterChange: [
      async ({ doc, req }) => {
        await line(req, String(doc.title))
        if (doc.title === 'refused') throw new Error('refused by a later hook')
      },
    ],
  },
  slug: 'notes',
}
const lines: LateWrite = {
  name: 'lines',
  steps: (rows) => ({ lines_written: `insert into lines (text) select text from jsonb_to_recordset(${rows}) as line(text text) returning 1` }),
}
/** A `select` with an effect, as adding a job is. */
const calls: LateWrite = {
  name: 'calls',
  steps: (rows) => ({ calls_made: `select nextval('calls') from jsonb_array_elements(${rows})` }),
}
const line = (req: PayloadRequest, text: string) => writeLater(req, lines, [{ text }])
let engine: Engine

beforeAll(async () => {
  engine = await createEngine({ config: { collections: [notes] } })
  await engine.sql('create table lines (id serial primary key, text text not null unique); create sequence calls')
})
afterAll(() => engine.stop())

const written = async (like: string) => (await engine.sql('select text from lines where text like $1 order by id', [`${like}%`])).map(({ text }) => text)
const transaction = <T>(run: (req: PayloadRequest) => Promise<T>) => inTransaction(engine.payload, { kind: 'system' }, run)

describe('what is written late', () => {
  it('is there for the next statement of its transaction, in order, and after the commit for everybody', async () => {
    await transaction(async (req) => {
      await line(req, 'seen 1')
      await writeLater(req, calls, [{}, {}])
      await line(req, 'seen 2')
      expect(await sql(req)(`select text from lines where text like 'seen%' order by id`)).toEqual([{ text: 'seen 1' }, { text: 'seen 2' }])
      expect(await written('seen')).toEqual([])
      await line(req, 'seen 3')
    })
    expect(await written('seen')).toEqual(['seen 1', 'seen 2', 'seen 3'])
    expect(await engine.sql('select last_value::int as calls from calls')).toEqual([{ calls: 2 }])
  })

  it('is undone with its transaction, sent or not', async () => {
    const failing = transaction(async (req) => {
      await line(req, 'undone 1')
      await sql(req)('select 1')
      await line(req, 'undone 2')
      throw new Error('changed my mind')
    })
    await expect(failing).rejects.toThrow('changed my mind')
    expect(await written('undone')).toEqual([])
  })

  it('is undone with the one document of a bulk write that fails after it', async () => {
    for (const title of ['kept', 'refused']) await engine.sql('insert into notes (id, title) values (gen_random_uuid(), $1)', [title])
    await transaction((req) => engine.payload.update({ collection: 'notes', data: {}, overrideAccess: true, req, where: { title: { in: ['kept', 'refused'] } } }))
    expect(await written('kept')).toEqual(['kept'])
    expect(await written('refused')).toEqual([])
  })

  it('fails the statement that follows, or the commit, with its own reason, and nothing is saved', async () => {
    await engine.sql(`insert into lines (text) values ('taken')`)
    const followed = transaction(async (req) => {
      await line(req, 'lost 1')
      await line(req, 'taken')
      await sql(req)('select 1')
    })
    await expect(followed).rejects.toThrow('lines_text_key')
    const last = transaction(async (req) => {
      await line(req, 'lost 2')
      await line(req, 'taken')
    })
    await expect(last).rejects.toThrow('lines_text_key')
    expect(await written('lost')).toEqual([])
  })

  it('may be a statement whose answer nobody needs: sent with the next one, undone with its transaction, and failing it', async () => {
    const add = (req: PayloadRequest, text: string) => {
      const db = engine.payload.db.sessions?.[String(req.transactionID)]?.db
      return postponeStatement(db, { text: 'insert into lines (text) values ($1)', values: [text] })
    }
    await transaction(async (req) => {
      expect(add(req, 'stated 1')).toBe(true)
      await line(req, 'stated 2')
      expect(await sql(req)("select text from lines where text like 'stated%' order by id")).toEqual([{ text: 'stated 1' }, { text: 'stated 2' }])
      add(req, 'stated 3')
    })
    expect(await written('stated')).toEqual(['stated 1', 'stated 2', 'stated 3'])
    await expect(transaction(async (req) => (add(req, 'unstated'), Promise.reject(new Error('changed my mind'))))).rejects.toThrow('changed my mind')
    await expect(transaction(async (req) => (add(req, 'unstated'), add(req, 'stated 1')))).rejects.toThrow('lines_text_key')
    expect(await written('unstated')).toEqual([])
  })

  it('is all a transaction may do, and one that does nothing leaves no connection in a transaction', async () => {
    await transaction(() => Promise.resolve())
    await expect(transaction(() => Promise.reject(new Error('nothing to undo')))).rejects.toThrow('nothing to undo')
    await transaction((req) => line(req, 'only late'))
    expect(await written('only late')).toEqual(['only late'])
    expect(await engine.sql(`select 1 from pg_stat_activity where datname = current_database() and state like 'idle in transaction%'`)).toEqual([])
  })

  it('is written at once outside of a transaction', async () => {
    await writeLater(engine.payload, lines, [{ text: 'alone' }])
    expect(await written('alone')).toEqual(['alone'])
  })
})
