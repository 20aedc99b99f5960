import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { indexContentFields } from '@/plugins/content/operations/indexContentFields'
import { insert } from '@/tests/support/fixtures/insert'

import { type Desk, openDesk, type Row } from './openDesk'

let desk: Desk
let engine: Desk['engine']
let organization: Row
let admin: Row
beforeAll(async () => {
  desk = await openDesk()
  engine = desk.engine
  organization = desk.organization
  admin = await desk.person('ADMIN')
}, 240_000)
afterAll(() => desk?.engine.stop())

const call = (method: string, path: string, body?: Record<string, unknown>) => desk.call(method, path, admin, body)
const title = { name: 'title', required: true, type: 'text' }
const makeType = async (slug: string, fields: unknown[], more: Record<string, unknown> = {}) => (await call('POST', '/api/content-types', { name: slug, organization: organization.id, schema: { fields }, slug, ...more })).body.doc
const makeEntry = (type: Row, data: Record<string, unknown>) => desk.write(type, data, {}, admin)

describe('a content type (B001-010…014)', () => {
  it('is made at run time and refused with the path of every problem', async () => {
    const { body, status } = await call('POST', '/api/content-types', { name: 'Bad', organization: organization.id, schema: { fields: [{ name: 'a', type: 'texts' }, { name: 'b', relation: 'nowhere', type: 'relation' }] }, slug: 'bad' })
    expect([status, body.errors?.[0]?.data?.errors?.map(({ path }) => path)]).toEqual([400, ['schema.fields.0.type']])
    const { body: second } = await call('POST', '/api/content-types', { name: 'Bad', organization: organization.id, schema: { fields: [{ name: 'b', relation: 'nowhere', type: 'relation' }] }, slug: 'bad', titleField: 'headline' })
    expect(second.errors?.[0]?.data?.errors?.map(({ path }) => path)).toEqual(['schema.fields.0.relation', 'titleField'])
    const type = await makeType('talk', [title])
    expect(await makeEntry(type, { title: 'Hello' })).toMatchObject({ slug: 'hello', title: 'Hello' })
  })

  it('is taken and given as JSON Schema', async () => {
    const schema = { properties: { minutes: { minimum: 1, type: 'number' }, title: { type: 'string' } }, required: ['title'], type: 'object' }
    const { body } = await call('POST', '/api/content-types', { name: 'Video', organization: organization.id, schema, slug: 'video' })
    expect(body.doc.schema).toEqual({ fields: [{ min: 1, name: 'minutes', type: 'number' }, { name: 'title', required: true, type: 'text' }] })
    const { body: exported } = await call('GET', `/api/content-types/${body.doc.id}/json-schema`)
    expect(exported).toMatchObject({ properties: { minutes: { minimum: 1, type: 'number' } }, required: ['title'] })
    expect((await call('PATCH', `/api/content-types/${body.doc.id}`, { schema: exported })).body.doc.schema).toEqual(body.doc.schema)
  })

  it('shows what a change does to its entries, is refused until that is agreed to, and carries them over', async () => {
    const type = await makeType('event', [title, { name: 'seats', type: 'text' }, { name: 'note', type: 'text' }])
    const [full, odd] = [await makeEntry(type, { note: 'gone', seats: '40', title: 'A' }), await makeEntry(type, { seats: 'many', title: 'B' })]
    const schema = { fields: [title, { filterable: true, name: 'seats', required: true, type: 'number' }] }
    const { body: effect } = await call('POST', `/api/content-types/${type.id}/effect`, { schema })
    expect(effect).toMatchObject({ entries: 2, incomplete: 1, lost: 2 })
    const { body, status } = await call('PATCH', `/api/content-types/${type.id}`, { schema })
    expect([status, body.errors?.[0]?.data?.code]).toEqual([409, 'CONTENT_TYPE_CHANGE_UNCONFIRMED'])
    expect((await call('PATCH', `/api/content-types/${type.id}?confirmEffect=old`, { schema })).status).toBe(409)
    expect((await call('PATCH', `/api/content-types/${type.id}?confirmEffect=${String(effect.token)}`, { schema })).status).toBe(200)
    expect((await call('GET', `/api/content-entries/${full.id}`)).body.data).toEqual({ seats: 40, title: 'A' })
    expect((await call('GET', `/api/content-entries/${odd.id}?draft=true`)).body.data).toEqual({ title: 'B' })
  })

  it('stays while it is built in or has entries', async () => {
    const system = await insert(engine, 'content-types', { isSystem: true, name: 'Page', organization: organization.id, schema: { fields: [title] }, slug: 'page' })
    expect(await call('DELETE', `/api/content-types/${system.id}`)).toMatchObject({ body: { errors: [{ data: { code: 'CONTENT_TYPE_PROTECTED' } }] }, status: 409 })
    expect((await call('PATCH', `/api/content-types/${system.id}`, { schema: { fields: [] } })).status).toBe(409)
    expect((await call('PATCH', `/api/content-types/${system.id}`, { schema: { fields: [title, { name: 'extra', type: 'text' }] } })).status).toBe(200)
    const own = await makeType('own', [title], { isSystem: true })
    expect(own.isSystem).toBe(false)
    await makeEntry(own, { title: 'Here' })
    await call('PATCH', `/api/content-types/${own.id}`, { isActive: false })
    expect(desk.pathsOf(await call('POST', '/api/content-entries', { contentType: own.id, data: { title: 'No more' }, organization: organization.id }))).toEqual(['contentType'])
    expect(await call('DELETE', `/api/content-types/${own.id}`)).toMatchObject({ body: { errors: [{ data: { code: 'CONTENT_TYPE_IN_USE' } }] }, status: 409 })
  })
})

describe('filters and sorts inside data', () => {
  it('compare numbers as numbers, over an index of their own', async () => {
    const type = await makeType('offer', [title, { filterable: true, name: 'price', type: 'number' }, { name: 'tags', type: 'tags' }, { name: 'open', type: 'boolean' }, { name: 'day', type: 'date' }])
    for (const [name, price] of [['Nine', 9], ['Ten', 10], ['Hundred', 100], ['None', undefined]] as const) {
      await makeEntry(type, { day: `2026-01-${String(price ?? 1).padStart(2, '0').slice(0, 2)}`, open: price === 10, tags: [`t${name}`], title: name, ...(price !== undefined && { price }) })
    }
    const titles = async (query: string) => (await call('GET', `/api/content-entries?depth=0&where[contentType][equals]=${type.id}&${query}`)).body.docs.map((doc) => doc.title)
    expect(await titles('where[data.price][greater_than]=9&sort=data.price')).toEqual(['Ten', 'Hundred'])
    expect(await titles('where[data.price][less_than_equal]=10&sort=-data.price')).toEqual(['Ten', 'Nine'])
    expect(await titles('where[data.price][equals]=10')).toEqual(['Ten'])
    expect(await titles('where[data.open][equals]=true')).toEqual(['Ten'])
    expect(await titles('where[data.tags][equals]=tNine')).toEqual(['Nine'])
    expect(await titles('where[data.day][greater_than]=2026-01-09&where[data.price][exists]=true&sort=data.price')).toEqual(['Ten', 'Hundred'])
    expect(await titles('sort=data.price&limit=2&page=2')).toEqual(['Hundred', 'None'])
    expect(await titles('draft=true&sort=-data.price')).toEqual(['Hundred', 'Ten', 'Nine', 'None'])
    const tasks = await engine.sql<{ task: string }>(`select task_identifier as task from graphile_worker.jobs where task_identifier = 'index-content-fields'`)
    expect(tasks.length, 'asked for by saving the type').toBeGreaterThan(0)
    expect(await indexContentFields(engine.payload, type.id)).toHaveLength(2)
    expect(await indexContentFields(engine.payload, type.id)).toEqual([])
    const indexes = await engine.sql<{ indexdef: string }>("select indexdef from pg_indexes where indexname like '%content_entries%_data_%'")
    expect(indexes.map(({ indexdef }) => indexdef)).toEqual(expect.arrayContaining([expect.stringContaining("(content_type_id, ((data -> 'price'::text)))")]))
  })
})
