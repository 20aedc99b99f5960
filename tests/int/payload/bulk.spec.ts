import type { CollectionConfig } from 'payload'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'

import { bulkEndpoints } from '@/src/payload/bulkEndpoints'
import { createEngine, type Engine } from '@/tests/support/createEngine'

const open = { create: () => true, delete: () => true, read: () => true, update: () => true }
const notes: CollectionConfig = {
  access: { ...open, update: () => ({ title: { not_equals: 'guarded' } }) },
  fields: [{ name: 'title', type: 'text' }, { name: 'slot', type: 'text', unique: true }, { name: 'echo', type: 'text' }],
  hooks: {
    afterChange: [
      async ({ doc, req }) => {
        if (doc.echo !== 'log') return
        await req.payload.create({ collection: 'log', data: { of: doc.title }, overrideAccess: true, req })
        if (doc.title === 'c') throw new Error('the hook of c refuses')
      },
    ],
    beforeChange: [({ data, originalDoc }) => (data.slot === 'own' ? { ...data, slot: originalDoc.title === 'b' ? 'taken' : originalDoc.title } : data)],
    beforeDelete: [
      async ({ id, req }) => {
        const doc = await req.payload.findByID({ collection: 'notes', id, overrideAccess: true, req })
        if (doc.title === 'b') throw new Error('b stays')
      },
    ],
  },
  slug: 'notes',
}
const log: CollectionConfig = { access: open, fields: [{ name: 'of', type: 'text' }], slug: 'log' }
let engine: Engine

beforeAll(async () => {
  engine = await createEngine({ config: { collections: [notes, log], plugins: [bulkEndpoints()] } })
})
afterAll(() => engine.stop())
beforeEach(async () => {
  await engine.sql('delete from notes; delete from log')
  await engine.payload.create({ collection: 'notes', data: { slot: 'taken', title: 'holder' }, overrideAccess: true })
  for (const title of ['a', 'b', 'c', 'guarded']) {
    await engine.payload.create({ collection: 'notes', data: { title }, overrideAccess: true })
  }
})

const titles = (docs: { title: string }[]) => docs.map(({ title }) => title).sort()
const changed = async () => titles(await engine.sql(`select title from notes where slot = title or echo = 'log'`))
const FOUR = 'where[title][in]=a,b,c,guarded'

it('saves every document it reports and undoes only the one that breaks a unique constraint (A5)', async () => {
  const answer = await engine.request('PATCH', `/api/notes?${FOUR}`, { body: { slot: 'own' } })
  const { docs, errors } = await answer.json()
  expect(answer.status).toBe(400)
  expect(titles(docs)).toEqual(['a', 'c'])
  expect(errors).toHaveLength(1)
  expect(await changed()).toEqual(['a', 'c'])
})

it('undoes everything a failed document wrote, also in other collections (A5)', async () => {
  const answer = await engine.request('PATCH', `/api/notes?${FOUR}`, { body: { echo: 'log' } })
  expect(titles((await answer.json()).docs)).toEqual(['a', 'b'])
  expect(await changed()).toEqual(['a', 'b'])
  expect((await engine.sql<{ of: string }>('select "of" from log order by 1')).map((row) => row.of)).toEqual(['a', 'b'])
})

it('reports the same through the Local API, inside the transaction of the caller', async () => {
  const result = await engine.payload.update({ collection: 'notes', data: { slot: 'own' }, overrideAccess: true, where: { title: { in: ['a', 'b', 'c'] } } })
  expect(titles(result.docs as never)).toEqual(['a', 'c'])
  expect(result.errors).toHaveLength(1)
  expect(await changed()).toEqual(['a', 'c'])
})

it('leaves documents alone that the caller may not change', async () => {
  const answer = await engine.request('PATCH', '/api/notes?where[title][equals]=guarded', { body: { echo: 'seen' } })
  expect(await answer.json()).toMatchObject({ docs: [], errors: [] })
  expect(await engine.sql(`select 1 from notes where echo = 'seen'`)).toEqual([])
})

it('deletes every document it reports and keeps the one whose hook refuses (A5)', async () => {
  const answer = await engine.request('DELETE', '/api/notes?where[title][in]=a,b,c')
  const { docs, errors } = await answer.json()
  expect(titles(docs)).toEqual(['a', 'c'])
  expect(errors).toHaveLength(1)
  expect(titles(await engine.sql('select title from notes'))).toEqual(['b', 'guarded', 'holder'])
})

it('refuses a bulk write without a query', async () => {
  expect((await engine.request('DELETE', '/api/notes')).status).toBe(400)
  expect(await engine.sql('select 1 from notes')).toHaveLength(5)
})
