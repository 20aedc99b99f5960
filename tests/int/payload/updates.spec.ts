import type { CollectionConfig } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { lockedUpdates } from '@/src/payload/lockedUpdates'
import { createEngine, type Engine } from '@/tests/support/createEngine'

const open = { create: () => true, delete: () => true, read: () => true, update: () => true }
const FIELDS = Array.from({ length: 12 }, (_, index) => `field${index}`)
const notes: CollectionConfig = {
  access: open,
  fields: [
    ...FIELDS.map((name) => ({ name, type: 'text' as const })),
    { name: 'code', type: 'text', unique: true },
    { name: 'tags', type: 'array', fields: [{ name: 'word', type: 'text' }] },
  ],
  slug: 'notes',
  versions: { drafts: true },
}
const parts: CollectionConfig = {
  access: open,
  fields: [
    { name: 'note', relationTo: 'notes', required: true, type: 'relationship' },
    { name: 'others', type: 'array', fields: [{ name: 'note', relationTo: 'notes', type: 'relationship' }] },
  ],
  slug: 'parts',
}
const MISSING = '0192f0c1-2d3e-7abc-8def-0123456789ab'

let engine: Engine
beforeAll(async () => {
  engine = await createEngine({ config: { collections: [notes, parts], plugins: [lockedUpdates()] }, poolMax: 20 })
})
afterAll(() => engine?.stop())

const create = async (collection: string, body: object): Promise<string> =>
  ((await (await engine.request('POST', `/api/${collection}`, { body })).json()) as { doc: { id: string } }).doc.id

it('two people who change different fields of one row at once both keep what they wrote', async () => {
  const id = await create('notes', { tags: [{ word: 'one' }, { word: 'two' }] })
  const answers = await Promise.all(FIELDS.map((name) => engine.request('PATCH', `/api/notes/${id}`, { body: { [name]: name } })))
  expect(answers.map(({ status }) => status)).toEqual(FIELDS.map(() => 200))
  const saved = (await (await engine.request('GET', `/api/notes/${id}`)).json()) as Record<string, unknown>
  expect(FIELDS.filter((name) => saved[name] !== name)).toEqual([])
  expect(saved.tags).toMatchObject([{ word: 'one' }, { word: 'two' }])
})

it('a change of a row waits for none of the rows that refer to it, also when it has a unique column', async () => {
  const note = await create('notes', { code: 'one' })
  const waiting = await engine.payload.db.pool.connect()
  try {
    await waiting.query('begin')
    // What inserting a row that refers to the note holds until it commits.
    await waiting.query('select 1 from notes where id = $1 for key share', [note])
    const change = engine.request('PATCH', `/api/notes/${note}`, { body: { field0: 'changed' } })
    const first = await Promise.race([change.then(({ status }) => status), new Promise((resolve) => setTimeout(resolve, 10_000, 'it waits'))])
    await waiting.query('rollback')
    await change
    expect(first).toBe(200)
  } finally {
    waiting.release()
  }
})

describe('a foreign key that refuses a write', () => {
  type Answer = { errors: { data: { code: string; errors: { path: string }[]; field?: string } }[] }

  it('answers 409 and names who still refers to the row', async () => {
    const note = await create('notes', {})
    await create('parts', { note })
    const answer = await engine.request('DELETE', `/api/notes/${note}`)
    expect(answer.status).toBe(409)
    expect(((await answer.json()) as Answer).errors[0]?.data).toMatchObject({ code: 'REFERENCE_IN_USE', errors: [{ path: 'id' }], field: 'note', referringTable: 'parts' })
    expect((await engine.request('GET', `/api/notes/${note}`)).status).toBe(200)
  })

  it.each([
    ['a field', { note: MISSING }],
    ['a row of a list', { others: [{ note: MISSING }] }],
  ])('answers 409 and names %s whose row is gone', async (_where, wrong) => {
    const note = await create('notes', {})
    const answer = await engine.request('POST', '/api/parts', { body: { note, ...wrong } })
    expect(answer.status).toBe(409)
    expect(((await answer.json()) as Answer).errors[0]?.data).toMatchObject({ code: 'REFERENCE_MISSING', errors: [{ path: 'note' }] })
  })
})
