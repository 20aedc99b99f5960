import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { createOrganization } from '@/tests/support/fixtures/createOrganization'
import { insert } from '@/tests/support/fixtures/insert'

import { type Answer, type Desk, openDesk, rich, type Row } from './openDesk'

let artist: Row
let desk: Desk
let lead: Row
let type: Row
beforeAll(async () => {
  desk = await openDesk()
  lead = desk.lead
  artist = await desk.person('ARTIST')
  type = await desk.type('dish', [
    { name: 'title', required: true, type: 'text' },
    { name: 'body', required: true, type: 'richtext' },
    { filterable: true, min: 0, name: 'price', type: 'number' },
    { name: 'sku', type: 'text', unique: true },
    { many: true, name: 'related', relation: 'content:dish', type: 'relation' },
    { default: 'starter', name: 'course', options: ['starter', 'main'], type: 'select' },
  ])
}, 240_000)
afterAll(() => desk?.engine.stop())

const call = (...args: Parameters<Desk['call']>): Promise<Answer> => desk.call(...args)
const dish = (data: Record<string, unknown>, more: Record<string, unknown> = {}) => ({ contentType: type.id, data, organization: desk.organization.id, ...more })
const create = (data: Record<string, unknown> = {}, as = lead) => desk.write(type, { body: rich('Cut the leeks.'), title: `Soup ${Math.random()}`, ...data }, {}, as)
const patch = (entry: Row, body: Record<string, unknown>, as = lead, headers?: Record<string, string>) => call('PATCH', `/api/content-entries/${entry.id}?depth=0`, as, body, headers)
const move = async (entry: Row, ...names: string[]) => {
  for (const name of names) expect((await desk.move(entry, name)).status, name).toBe(200)
}
/** What the public can see: rows whose public version is theirs. */
const visible = async (entry: Row) => (await desk.engine.sql<Row>("select title, data, status from content_entries where id = $1 and _status = 'published'", [entry.id]))[0]

describe('an entry', () => {
  it('has title, text, reading time, defaults and slug from its data (B001-011, B001-016)', async () => {
    const entry = await create({ body: rich('Cut the leeks.', 'Boil them.'), title: 'Leek Soup' })
    expect(entry).toMatchObject({ data: { course: 'starter' }, plainText: 'Leek Soup\nCut the leeks.\nBoil them.', readingMinutes: 1, slug: 'leek-soup', status: 'DRAFT', title: 'Leek Soup', versionNumber: 1 })
  })

  it('is held to its type as it is now, whatever the process has seen of it before', async () => {
    const changing = await desk.type('changing', [{ name: 'title', required: true, type: 'text' }])
    await desk.write(changing, { title: 'Before' })
    // As another process does it.
    await desk.engine.sql(`update content_types set schema = jsonb_set(schema, '{fields}', schema->'fields' || '[{"name":"colour","type":"text","required":true}]') where id = $1`, [changing.id])
    const made = (data: object) => call('POST', '/api/content-entries', lead, { contentType: changing.id, data, organization: desk.organization.id })
    expect((await made({ title: 'After' })).body.errors?.[0]?.data?.errors?.map(({ path }) => path)).toEqual(['data.colour'])
    await desk.engine.sql(`update content_types set schema = jsonb_set(schema, '{fields}', (schema->'fields') - 1) where id = $1`, [changing.id])
    expect((await made({ colour: 'red', title: 'Again' })).body.errors?.[0]?.data?.errors?.map(({ path }) => path)).toEqual(['data.colour'])
    expect((await desk.write(changing, { title: 'Last' })).slug).toBe('last')
  })

  it('is refused with the path of every problem, on REST and on the Local API (B001-010)', async () => {
    const wrong = dish({ colour: 'red', course: 'dessert', price: -1, related: ['11111111-1111-7111-8111-111111111111'], title: 7 })
    const { body, status } = await call('POST', '/api/content-entries', lead, wrong)
    expect(status).toBe(400)
    expect(body.errors?.[0]?.data?.errors?.map(({ path }) => path)).toEqual(['data.colour', 'data.title', 'data.body', 'data.price', 'data.course'])
    await expect(desk.engine.payload.create({ collection: 'content-entries', data: wrong as never, overrideAccess: true })).rejects.toMatchObject({ status: 400 })
    const { body: lost } = await call('POST', '/api/content-entries', lead, dish({ body: rich('a'), related: ['11111111-1111-7111-8111-111111111111'], title: 'Lost' }))
    expect(lost.errors?.[0]?.data?.errors?.[0]?.path).toBe('data.related.0')
  })

  it('keeps no versions where its type wants none (B001-013)', async () => {
    const unkept = await desk.type('unkept', [{ name: 'title', type: 'text' }], { enableVersioning: false })
    const entry = await desk.write(unkept, { title: 'v0' })
    for (const title of ['v1', 'v2', 'v3']) await patch(entry, { data: { title } })
    expect(await desk.engine.sql<Row>('select version_title from _content_entries_v where parent_id = $1', [entry.id])).toEqual([{ version_title: 'v3' }])
  })

  it('may belong to a client and a project of its organization, and is found by them (B001-031)', async () => {
    const of = { organization: desk.organization.id }
    const client = await insert(desk.engine, 'clients', { ...of, name: 'Elm' })
    const project = await insert(desk.engine, 'projects', { ...of, client: client.id, name: 'Autumn' })
    const entry = await desk.write(type, { body: rich('a'), title: 'For Elm' }, { client: client.id, project: project.id })
    for (const where of [`where[client][equals]=${client.id}`, `where[project][equals]=${project.id}`]) expect((await call('GET', `/api/content-entries?depth=0&${where}`)).body.docs).toMatchObject([{ client: client.id, id: entry.id, project: project.id }])
    const foreign = await insert(desk.engine, 'clients', { name: 'Oak', organization: (await createOrganization(desk.engine)).id })
    expect((await patch(entry, { client: foreign.id })).status).toBe(400)
  })

  it('may be incomplete as a draft, not when it is submitted', async () => {
    const { body, status } = await call('POST', '/api/content-entries?draft=true', artist, dish({}))
    expect([status, body.doc.title, body.doc.slug]).toEqual([201, 'Untitled', 'untitled'])
    const { body: refused, status: answer } = await call('POST', `/api/content-entries/${body.doc.id}/transitions/submit`, artist, {})
    expect([answer, refused.errors?.[0]?.data?.errors?.map(({ path }) => path)]).toEqual([400, ['data.title', 'data.body']])
    const named = await call('PATCH', `/api/content-entries/${body.doc.id}?draft=true`, artist, { data: { title: 'Now it has one' } })
    expect(named.body.doc.slug).toBe('now-it-has-one')
  })

  it('has a slug of its own per type and language, and suggests a free one (B001-015)', async () => {
    const [first, second] = await Promise.all([create({ title: 'Twin' }), create({ title: 'Twin' }, artist)])
    expect([first?.slug, second?.slug].sort()).toEqual(['twin', 'twin-2'])
    const { body, status } = await patch((first?.slug === 'twin' ? second : first) as Row, { slug: 'twin' })
    expect([status, body.errors?.[0]?.data?.errors?.[0]]).toEqual([400, { message: expect.stringContaining("'twin-2' is free"), path: 'slug' }])
    const german = await call('POST', '/api/content-entries', lead, dish({ body: rich('a'), title: 'Twin' }, { locale: 'de' }))
    expect(german.body.doc.slug).toBe('twin')
  })

  it('keeps unique fields unique, also of two at once', async () => {
    const answers = await Promise.all([lead, artist].map((as) => call('POST', '/api/content-entries', as, dish({ body: rich('a'), sku: 'S-1', title: 'Unique' }))))
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 400])
    expect(answers.find(({ status }) => status === 400)?.body.errors?.[0]?.data?.errors?.[0]?.path).toBe('data.sku')
  })

  it('keeps its type', async () => {
    const other = await desk.type('note', [{ name: 'title', type: 'text' }])
    expect((await patch(await create(), { contentType: other.id })).status).toBe(400)
  })
})

describe('publishing', () => {
  it('shows an entry only from publishing to unpublishing (B001-033)', async () => {
    const entry = await create({ title: 'Pie' })
    expect(await visible(entry)).toBeUndefined()
    await move(entry, 'submit', 'approve')
    expect(await visible(entry)).toBeUndefined()
    await move(entry, 'publish')
    expect(await visible(entry)).toMatchObject({ status: 'PUBLISHED', title: 'Pie' })
    expect((await call('GET', `/api/content-entries/${entry.id}?depth=0`, lead)).body).toMatchObject({ publishedAt: expect.any(String), publishedBy: lead.id })
    await move(entry, 'unpublish')
    expect(await visible(entry)).toBeUndefined()
    const events = await desk.engine.sql<{ name: string }>(`select event_type as name from content_events where source_id = $1 and event_type like 'content_entry.%'`, [entry.id])
    expect(events.map(({ name }) => name).sort()).toEqual(expect.arrayContaining(['content_entry.created', 'content_entry.published', 'content_entry.submitted', 'content_entry.unpublished']))
  })

  it('keeps showing the public version while the next one is written and approved', async () => {
    const entry = await create({ title: 'Old pie' })
    await move(entry, 'submit', 'approve', 'publish', 'revise')
    await patch(entry, { data: { body: rich('New text.'), title: 'New pie' } })
    expect(await visible(entry)).toMatchObject({ status: 'PUBLISHED', title: 'Old pie' })
    await move(entry, 'submit', 'approve')
    expect(await visible(entry)).toMatchObject({ title: 'Old pie' })
    await move(entry, 'publish')
    expect(await visible(entry)).toMatchObject({ title: 'New pie' })
  })

  it('lets nobody past the approvals, neither by _status nor by status', async () => {
    const entry = await create()
    expect((await patch(entry, { _status: 'published' })).status).toBe(409)
    expect((await patch(entry, { status: 'PUBLISHED' })).status).toBe(409)
    expect((await call('POST', '/api/content-entries', artist, { ...dish({ body: rich('a'), title: 'Now' }), _status: 'published' })).status).toBe(403)
    expect(await visible(entry)).toBeUndefined()
  })

  it('keeps the change of somebody who may not publish beside what is public', async () => {
    const entry = await create({ title: 'Menu' }, artist)
    await move(entry, 'submit', 'approve')
    expect((await call('POST', `/api/content-entries/${entry.id}/transitions/publish`, artist, {})).status).toBe(403)
    await move(entry, 'publish')
    const { body } = await patch(entry, { data: { body: rich('b'), title: 'Menu, changed' } }, artist)
    expect(body.doc).toMatchObject({ _status: 'draft', title: 'Menu, changed' })
    expect(await visible(entry)).toMatchObject({ title: 'Menu' })
    await patch(entry, { expiresAt: '2030-01-01T00:00:00.000Z' })
    expect(await visible(entry)).toMatchObject({ title: 'Menu' })
    expect((await patch(entry, { _status: 'published' })).status).toBe(200)
    expect(await visible(entry)).toMatchObject({ title: 'Menu, changed' })
  })

  it('takes an archived entry down although a next version was in work', async () => {
    const entry = await create()
    await move(entry, 'submit', 'approve', 'publish', 'revise', 'archive')
    expect(await visible(entry)).toBeUndefined()
  })
})

describe('versions (B001-020)', () => {
  it('are counted, say what changed and why, and a change of state makes none', async () => {
    const entry = await create({ price: 3, title: 'Tart' })
    const { body } = await patch(entry, { changeNote: 'Dearer flour', data: { body: rich('Cut the leeks.'), course: 'starter', price: 4, title: 'Tart' }, seoTitle: 'Best tart' })
    expect(body.doc).toMatchObject({ changedFields: ['data.price', 'seoTitle'], changeNote: 'Dearer flour', versionNumber: 2 })
    await move(entry, 'submit')
    const [row] = await desk.engine.sql<Row>('select version_number from content_entries where id = $1', [entry.id])
    expect(Number(row?.version_number)).toBe(2)
  })

  it('never lose an edit: two saves at once both count, a stale one is refused', async () => {
    const entry = await create({ title: 'Busy' })
    await Promise.all([patch(entry, { seoTitle: 'One' }), patch(entry, { seoDescription: 'Two' }, artist)])
    const { body } = await call('GET', `/api/content-entries/${entry.id}`, lead)
    expect(body).toMatchObject({ seoDescription: 'Two', seoTitle: 'One', versionNumber: 3 })
    expect(await patch(entry, { seoTitle: 'Late' }, lead, { 'if-match': '"2"' })).toMatchObject({ body: { errors: [{ data: { code: 'CONTENT_EDIT_CONFLICT', current: 3 } }] }, status: 409 })
    expect((await patch(entry, { seoTitle: 'In time' }, lead, { 'if-match': '"3"' })).status).toBe(200)
  })

  it('are pruned beyond what the type keeps; the public one stays (B001-013)', async () => {
    const few = await desk.type('few', [{ name: 'title', type: 'text' }], { maxVersions: 3 })
    const { body } = await call('POST', '/api/content-entries', lead, { contentType: few.id, data: { title: 'v0' }, organization: desk.organization.id })
    await move(body.doc, 'submit', 'approve', 'publish', 'revise')
    for (let count = 1; count <= 6; count += 1) await patch(body.doc, { data: { title: `v${count}` } })
    const versions = await desk.engine.sql<Row>('select version_title, version__status, latest from _content_entries_v where parent_id = $1 order by created_at', [body.doc.id])
    expect(versions.filter(({ version__status: status }) => status === 'published')).toHaveLength(1)
    expect(versions.at(-1)).toMatchObject({ latest: true, version_title: 'v6' })
    expect(versions.length).toBeLessThanOrEqual(5)
  })
})
