import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { type Desk, openDesk, rich, type Row } from './openDesk'

let desk: Desk
let type: Row
beforeAll(async () => {
  desk = await openDesk()
  type = await desk.type('dish', [{ name: 'title', required: true, type: 'text' }, { name: 'body', type: 'richtext' }, { default: 'starter', name: 'course', options: ['starter', 'main'], type: 'select' }])
}, 240_000)
afterAll(() => desk?.engine.stop())

const call = async (method: string, path: string, body?: Record<string, unknown>) => {
  const answer = await desk.call(method, path, desk.lead, body)
  expect(answer.status, JSON.stringify(answer.body)).toBeLessThan(300)
  return answer
}
const events = async ({ id }: Row) => (await desk.engine.sql<{ event_type: string }>('select event_type from content_events where source_id = $1 order by id', [id])).map(({ event_type: name }) => name)
/** What the admin does when somebody opens the page for a new entry, and then for every pause while they write. */
const openPage = async () => (await call('POST', '/api/content-entries?draft=true&depth=0', { organization: desk.organization.id })).body.doc
const autosave = (entry: Row, body: Record<string, unknown>) => call('PATCH', `/api/content-entries/${entry.id}?autosave=true&draft=true&depth=0`, { ...body, _status: 'draft' })

describe('content_entry.created', () => {
  it('waits until somebody has written something in the entry the admin made, and comes once', async () => {
    const entry = await openPage()
    await autosave(entry, { contentType: type.id, data: { course: 'starter' } })
    await autosave(entry, { data: { body: rich(''), course: 'starter', title: 'Lee' } })
    expect(await events(entry)).toEqual([])
    await autosave(entry, { data: { body: rich('Cut'), course: 'starter', title: 'Leek soup' } })
    expect(await events(entry)).toEqual(['content_entry.created'])
    const [created] = await desk.engine.sql<{ payload: Record<string, unknown> }>("select payload from content_events where source_id = $1 and event_type = 'content_entry.created'", [entry.id])
    expect(created?.payload).toMatchObject({ contentTypeId: type.id, id: entry.id, slug: 'leek-soup', status: 'DRAFT' })
    await autosave(entry, { data: { course: 'starter', title: '' } })
    await autosave(entry, { data: { body: rich('Cut the leeks'), course: 'starter', title: 'Leek soup' } })
    expect(await events(entry)).toEqual(['content_entry.created', 'content_entry.updated', 'content_entry.updated'])
  })

  it('comes with a title alone when somebody saves it themselves', async () => {
    const entry = await openPage()
    await call('PATCH', `/api/content-entries/${entry.id}?draft=true&depth=0`, { contentType: type.id, data: { title: 'Broth' } })
    expect(await events(entry)).toEqual(['content_entry.created'])
  })

  it('comes with what the same save did besides, and at once for an entry that is made with content', async () => {
    const entry = await openPage()
    await call('PATCH', `/api/content-entries/${entry.id}?depth=0`, { contentType: type.id, data: { body: rich('Hot'), title: 'Stew' }, status: 'IN_REVIEW' })
    expect((await events(entry)).sort()).toEqual(['content.status_changed', 'content_entry.created', 'content_entry.submitted'])
    const { doc } = (await call('POST', '/api/content-entries?depth=0', { contentType: type.id, data: { title: 'Roast' }, organization: desk.organization.id })).body
    expect(await events(doc)).toEqual(['content_entry.created'])
  })

  it('comes once when two saves are the first at the same moment', async () => {
    const entry = await openPage()
    await autosave(entry, { contentType: type.id, data: {} })
    await Promise.all(['One', 'Two', 'Three'].map((title) => autosave(entry, { data: { body: rich(title), title } })))
    expect((await events(entry)).filter((name) => name === 'content_entry.created')).toHaveLength(1)
  })

  it('is no news of an old version that comes back, however empty it was', async () => {
    const entry = await openPage()
    await call('PATCH', `/api/content-entries/${entry.id}?draft=true&depth=0`, { contentType: type.id, data: {} })
    await call('PATCH', `/api/content-entries/${entry.id}?draft=true&depth=0`, { data: { body: rich('Hot'), title: 'Soup' } })
    const versions = await desk.engine.sql<{ id: string }>('select id from _content_entries_v where parent_id = $1 and version_is_blank order by created_at desc', [entry.id])
    await call('POST', `/api/content-entries/versions/${versions[0]?.id ?? ''}?draft=true`, {})
    await call('PATCH', `/api/content-entries/${entry.id}?draft=true&depth=0`, { data: { body: rich('Hot again'), title: 'Soup' } })
    expect((await events(entry)).filter((name) => name === 'content_entry.created')).toHaveLength(1)
  })
})
