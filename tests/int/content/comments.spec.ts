import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { createOrganization } from '@/tests/support/fixtures/createOrganization'
import { createUser } from '@/tests/support/fixtures/createUser'

import { type Desk, openDesk, type Row } from './openDesk'

let artist: Row
let desk: Desk
let entry: Row
let lead: Row
let other: Row
let viewer: Row
beforeAll(async () => {
  desk = await openDesk()
  lead = desk.lead
  artist = await desk.person('ARTIST')
  viewer = await desk.person('VIEWER')
  const type = await desk.type('dish', [{ name: 'title', type: 'text' }, { name: 'body', type: 'richtext' }, { fields: [{ name: 'grams', type: 'number' }], name: 'parts', type: 'list' }])
  entry = await desk.write(type, { title: 'Soup' })
  other = await desk.write(type, { title: 'Stew' })
}, 240_000)
afterAll(() => desk?.engine.stop())

const say = (body: Record<string, unknown>, as = lead) => desk.call('POST', '/api/comments?depth=0', as, { content: 'Why green?', entry: entry.id, organization: desk.organization.id, ...body })
const selection = { after: ' very fine.', before: 'Cut the ', text: 'green leeks' }

describe('a comment on an entry (B000-098, B001-027)', () => {
  it('keeps its field, the words it is about and who wrote it, and is settled by somebody', async () => {
    const { body, status } = await say({ annotationType: 'text_selection', author: artist.id, fieldName: 'data.body', selection })
    expect(status, JSON.stringify(body.errors)).toBe(201)
    expect(body.doc).toMatchObject({ author: lead.id, authorType: 'USER', fieldName: 'data.body', selection })
    const { body: settled } = await desk.call('PATCH', `/api/comments/${body.doc.id}?depth=0`, artist, { isResolved: true })
    expect(settled.doc).toMatchObject({ isResolved: true, resolvedAt: expect.any(String), resolvedBy: artist.id })
    const { body: opened } = await desk.call('PATCH', `/api/comments/${body.doc.id}?depth=0`, lead, { isResolved: false })
    expect(opened.doc).toMatchObject({ isResolved: false, resolvedAt: null, resolvedBy: null, selection })
  })

  it('is answered in its thread, one level deep, at the place of the thread', async () => {
    const { body: { doc: thread } } = await say({ fieldName: 'data.title' })
    const { body: { doc: answer } } = await say({ parent: thread.id }, artist)
    const { body: { doc: second } } = await say({ parent: answer.id })
    expect(second).toMatchObject({ fieldName: 'data.title', parent: thread.id })
  })

  it('stands at a row of a list, at a field in it, and at what search engines are told (B001-019)', async () => {
    for (const fieldName of ['data.parts', 'data.parts.3', 'data.parts.3.grams', 'seoTitle', 'seoKeywords', 'noIndex', 'ogImage']) {
      const { body, status } = await say({ fieldName })
      expect([status, body.doc.fieldName]).toEqual([201, fieldName])
    }
    const { body: { doc } } = await say({ annotationType: 'text_selection', fieldName: 'seoDescription', selection })
    expect(doc).toMatchObject({ fieldName: 'seoDescription', selection })
  })

  it('is refused with the path of what is wrong', async () => {
    const pathsOf = async (body: Record<string, unknown>) => {
      const answer = await say(body)
      expect(answer.status).toBe(400)
      return desk.pathsOf(answer)
    }
    const { body: { doc: elsewhere } } = await say({ entry: other.id })
    for (const fieldName of ['data.colour', 'data.parts.0.colour', 'data.title.0', 'slogan', 'constructor']) expect(await pathsOf({ fieldName }), fieldName).toEqual(['fieldName'])
    expect(await pathsOf({ annotationType: 'text_selection', fieldName: 'data.body', selection: { text: ' ' } })).toEqual(['selection.text'])
    expect(await pathsOf({ annotationType: 'text_selection', selection })).toEqual(['fieldName'])
    expect(await pathsOf({ parent: elsewhere.id })).toEqual(['parent'])
    expect(await pathsOf({ entry: '11111111-1111-7111-8111-111111111111' })).toContain('entry')
  })

  it('is read by those who may read comments, and written by those who may write them', async () => {
    expect((await say({}, viewer)).status).toBe(403)
    expect((await desk.call('GET', `/api/comments?where[entry][equals]=${entry.id}`, viewer)).body.docs.length).toBeGreaterThan(0)
    const stranger = await createUser(desk.engine, { organization: await createOrganization(desk.engine), role: 'OWNER' })
    expect((await desk.call('GET', `/api/comments?where[entry][equals]=${entry.id}`, stranger)).body.docs).toEqual([])
  })
})

describe('the preview address of a type (B001-012)', () => {
  it('is an address of the web with placeholders that are filled in', async () => {
    const make = (previewUrl: string) => desk.call('POST', '/api/content-types', lead, { name: 'Note', organization: desk.organization.id, previewUrl, slug: `note-${Math.random().toString(36).slice(2)}` })
    expect((await make('https://www.example.com/{locale}/{slug}?id={id}')).status).toBe(201)
    for (const wrong of ['javascript:alert(1)', '/blog/{slug}', 'https://example.com/{title}']) {
      const { body, status } = await make(wrong)
      expect([wrong, status, body.errors?.[0]?.data?.errors?.[0]?.path]).toEqual([wrong, 400, 'previewUrl'])
    }
  })
})
