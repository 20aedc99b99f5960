import type { CollectionConfig, Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { createEngine, type Engine } from '@/tests/support/createEngine'

const films: CollectionConfig = {
  access: { create: () => true, delete: () => true, read: () => true, update: () => true },
  fields: [
    { name: 'title', type: 'text', required: true },
    { name: 'seconds', type: 'number' },
    { name: 'isPublic', type: 'checkbox', defaultValue: true },
    { name: 'shotAt', type: 'date' },
    { name: 'meta', type: 'json' },
    { name: 'size', type: 'group', fields: [{ name: 'width', type: 'number' }, { name: 'note', type: 'text' }] },
    { name: 'kind', type: 'select', defaultValue: 'short', options: ['short', 'long'] },
    { name: 'channels', type: 'select', hasMany: true, options: ['web', 'cinema'] },
    { name: 'tags', type: 'text', hasMany: true },
    { name: 'ratings', type: 'number', hasMany: true },
    { name: 'sequel', type: 'relationship', relationTo: 'films' },
    { name: 'related', type: 'relationship', hasMany: true, relationTo: 'films' },
    { name: 'about', type: 'relationship', relationTo: ['films', 'people'] },
    { name: 'scenes', type: 'array', fields: [{ name: 'place', type: 'text' }, { name: 'takes', type: 'array', fields: [{ name: 'good', type: 'checkbox' }] }] },
    { name: 'parts', type: 'blocks', blocks: [{ slug: 'intro', fields: [{ name: 'text', type: 'text' }] }] },
    { name: 'sequels', type: 'join', collection: 'films', on: 'sequel' },
  ],
  slug: 'films',
}
const people: CollectionConfig = { access: films.access, fields: [{ name: 'name', type: 'text' }], slug: 'people', versions: { drafts: true } }
let engine: Engine

beforeAll(async () => {
  engine = await createEngine({ config: { collections: [films, people] } })
})
afterAll(() => engine.stop())

type Loose = { create: (args: object) => Promise<{ id: string }>; findByID: (args: object) => Promise<object> }
const local = () => engine.payload as Payload as unknown as Loose
const create = (data: object, collection = 'films', more: object = {}) => local().create({ collection, data, depth: 0, overrideAccess: true, ...more })
const read = (id: string, collection = 'films', more: object = {}) => local().findByID({ collection, depth: 0, id, joins: false, overrideAccess: true, ...more })

/** Join fields are filled by reads only. */
const withoutJoins = (document: object) => Object.fromEntries(Object.entries(document).filter(([name]) => name !== 'sequels'))
const whole = (title: string, first: string) => ({
  about: { relationTo: 'films', value: first }, channels: ['web', 'cinema'], isPublic: false, kind: 'long', meta: { a: [1, { b: null }] },
  parts: [{ blockType: 'intro', text: 'Once' }], ratings: [1, 2.5], related: [first], scenes: [{ place: 'Pier', takes: [{ good: true }] }], seconds: 12.5,
  sequel: first, shotAt: '2026-03-01T10:00:00.000Z', size: { note: 'wide', width: 1920 }, tags: ['x'], title,
})

describe('a created document', () => {
  it('is answered exactly as it is read later, with little data and with all', async () => {
    const little = await create({ title: 'Little' })
    expect(withoutJoins(little)).toEqual(withoutJoins(await read(little.id)))
    const flat = await create({ meta: { a: 1 }, seconds: 0.1, sequel: little.id, shotAt: '2026-03-01T11:00:00+01:00', size: { width: 3 }, title: 'Flat' })
    expect(withoutJoins(flat)).toEqual(withoutJoins(await read(flat.id)))
    const full = await create(whole('Full', little.id))
    expect(withoutJoins(full)).toEqual(withoutJoins(await read(full.id)))
    expect(full).toMatchObject({ channels: ['web', 'cinema'], ratings: [1, 2.5], tags: ['x'] })
  })

  it('is answered with what is selected, and as a draft', async () => {
    expect(await create({ seconds: 3, title: 'Selected' }, 'films', { select: { title: true } })).toEqual({ id: expect.any(String), title: 'Selected' })
    const draft = await create({ name: 'Ada' }, 'people', { draft: true })
    expect(draft).toEqual(await read(draft.id, 'people', { draft: true }))
    expect(draft).toMatchObject({ _status: 'draft', name: 'Ada' })
  })
})
