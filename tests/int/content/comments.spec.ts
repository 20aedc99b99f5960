import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { createEngine, type Engine } from '@/tests/support/createEngine'
import { createOrganization } from '@/tests/support/fixtures/createOrganization'
import { createUser } from '@/tests/support/fixtures/createUser'
import { insert, type Row } from '@/tests/support/fixtures/insert'

type Answer = { body: { doc: Row; docs: Row[]; errors?: { data?: { errors?: { message: string; path: string }[] } }[] }; status: number }

let engine: Engine
let artist: Row
let entry: Row
let lead: Row
let organization: Row
let other: Row
let viewer: Row
beforeAll(async () => {
  engine = await createEngine()
  organization = await createOrganization(engine)
  lead = await createUser(engine, { organization, role: 'TEAM_LEAD' })
  artist = await createUser(engine, { organization, role: 'ARTIST' })
  viewer = await createUser(engine, { organization, role: 'VIEWER' })
  const of = { organization: organization.id }
  const type = await insert(engine, 'content-types', { ...of, name: 'Dish', schema: { fields: [{ name: 'title', type: 'text' }, { name: 'body', type: 'richtext' }] }, slug: 'dish' })
  entry = await insert(engine, 'content-entries', { ...of, contentType: type.id, data: { title: 'Soup' }, slug: 'soup', title: 'Soup' })
  other = await insert(engine, 'content-entries', { ...of, contentType: type.id, data: { title: 'Stew' }, slug: 'stew', title: 'Stew' })
}, 240_000)
afterAll(() => engine?.stop())

const call = async (method: string, path: string, as: Row, body?: Record<string, unknown>): Promise<Answer> => {
  const response = await engine.request(method, path, { as, body })
  return { body: (await response.json()) as Answer['body'], status: response.status }
}
const say = (body: Record<string, unknown>, as = lead) => call('POST', '/api/comments?depth=0', as, { content: 'Why green?', entry: entry.id, organization: organization.id, ...body })
const selection = { after: ' very fine.', before: 'Cut the ', text: 'green leeks' }

describe('a comment on an entry (B000-098)', () => {
  it('keeps its field, the words it is about and who wrote it, and is settled by somebody', async () => {
    const { body, status } = await say({ annotationType: 'text_selection', author: artist.id, fieldName: 'data.body', selection })
    expect(status, JSON.stringify(body.errors)).toBe(201)
    expect(body.doc).toMatchObject({ author: lead.id, authorType: 'USER', fieldName: 'data.body', selection })
    const { body: settled } = await call('PATCH', `/api/comments/${body.doc.id}?depth=0`, artist, { isResolved: true })
    expect(settled.doc).toMatchObject({ isResolved: true, resolvedAt: expect.any(String), resolvedBy: artist.id })
    const { body: opened } = await call('PATCH', `/api/comments/${body.doc.id}?depth=0`, lead, { isResolved: false })
    expect(opened.doc).toMatchObject({ isResolved: false, resolvedAt: null, resolvedBy: null, selection })
  })

  it('is answered in its thread, one level deep, at the place of the thread', async () => {
    const { body: { doc: thread } } = await say({ fieldName: 'data.title' })
    const { body: { doc: answer } } = await say({ parent: thread.id }, artist)
    const { body: { doc: second } } = await say({ parent: answer.id })
    expect(second).toMatchObject({ fieldName: 'data.title', parent: thread.id })
  })

  it('is refused with the path of what is wrong', async () => {
    const pathsOf = async (body: Record<string, unknown>) => {
      const answer = await say(body)
      expect(answer.status).toBe(400)
      return answer.body.errors?.[0]?.data?.errors?.map(({ path }) => path)
    }
    const { body: { doc: elsewhere } } = await say({ entry: other.id })
    expect(await pathsOf({ fieldName: 'data.colour' })).toEqual(['fieldName'])
    expect(await pathsOf({ annotationType: 'text_selection', fieldName: 'data.body', selection: { text: ' ' } })).toEqual(['selection.text'])
    expect(await pathsOf({ annotationType: 'text_selection', selection })).toEqual(['fieldName'])
    expect(await pathsOf({ parent: elsewhere.id })).toEqual(['parent'])
    expect(await pathsOf({ entry: '11111111-1111-7111-8111-111111111111' })).toContain('entry')
  })

  it('is read by those who may read comments, and written by those who may write them', async () => {
    expect((await say({}, viewer)).status).toBe(403)
    expect((await call('GET', `/api/comments?where[entry][equals]=${entry.id}`, viewer)).body.docs.length).toBeGreaterThan(0)
    const stranger = await createUser(engine, { organization: await createOrganization(engine), role: 'OWNER' })
    expect((await call('GET', `/api/comments?where[entry][equals]=${entry.id}`, stranger)).body.docs).toEqual([])
  })
})

describe('the preview address of a type (B001-012)', () => {
  it('is an address of the web with placeholders that are filled in', async () => {
    const make = (previewUrl: string) => call('POST', '/api/content-types', lead, { name: 'Note', organization: organization.id, previewUrl, slug: `note-${Math.random().toString(36).slice(2)}` })
    expect((await make('https://www.example.com/{locale}/{slug}?id={id}')).status).toBe(201)
    for (const wrong of ['javascript:alert(1)', '/blog/{slug}', 'https://example.com/{title}']) {
      const { body, status } = await make(wrong)
      expect([wrong, status, body.errors?.[0]?.data?.errors?.[0]?.path]).toEqual([wrong, 400, 'previewUrl'])
    }
  })
})
