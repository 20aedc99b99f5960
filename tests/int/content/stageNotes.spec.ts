import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { insert } from '@/tests/support/fixtures/insert'
import { createUser } from '@/tests/support/fixtures/createUser'

import { type Desk, openDesk, type Row } from './openDesk'

let artist: Row
let desk: Desk
let lead: Row
let quiet: Row
let silent: Row
let type: Row
beforeAll(async () => {
  desk = await openDesk()
  lead = desk.lead
  artist = await desk.person('PRODUCER')
  const { engine, organization } = desk
  quiet = await createUser(engine, { organization, preferences: { notifications: { assignment: false } }, role: 'PRODUCER' })
  silent = await createUser(engine, { organization, preferences: { notifications: false, theme: 'dark' }, role: 'PRODUCER' })
  const stages = [{ assignTo: 'role:PRODUCER', dueInDays: 2, name: 'Desk', order: 1, status: 'IN_REVIEW' }, { assignTo: `user:${lead.id}`, dueInDays: 3, name: 'Lead', order: 2, status: 'IN_REVIEW' }, { assignTo: 'role:PRODUCER', name: 'Last look', order: 3, status: 'IN_REVIEW' }]
  const workflow = await insert(engine, 'content-workflows', { name: 'Three stages', organization: organization.id, stages })
  type = await desk.type('letter', [{ name: 'title', type: 'text' }], { workflow: workflow.id })
}, 240_000)
afterAll(() => desk?.engine.stop())

const notesOf = async (as: Row, entry: Row) => {
  const { body } = await desk.call('GET', `/api/notifications?depth=0&sort=createdAt&where[link][contains]=${entry.id}`, as)
  return body.docs.filter(({ user }) => user === as.id)
}
const waiting = async (entry: Row) => (await desk.engine.sql<Row & { due: Date | null; name: string }>("select id, stage_name as name, due_date as due from content_revisions where entry_id = $1 and status = 'PENDING'", [entry.id]))[0]
const answer = async (as: Row, entry: Row, decision: string, feedback?: string) => (await desk.call('POST', `/api/content-revisions/${(await waiting(entry))?.id}/answer`, as, { decision, feedback })).status

describe('whoever is asked at a stage of a workflow (B001-026)', () => {
  it('is told in the inbox when the stage opens, the later ones too, with the day it is due and the way to the entry', async () => {
    const entry = await desk.write(type, { title: 'Letter' })
    await desk.move(entry, 'submit')
    const first = await waiting(entry)
    const by = first?.due?.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', timeZone: 'UTC' })
    expect(await notesOf(artist, entry)).toMatchObject([{ data: { entryId: entry.id, stage: first?.id }, isRead: false, link: `/admin/collections/content-entries/${entry.id}`, title: `"Letter" waits for you at Desk, by ${by}.`, type: 'assignment' }])
    expect(await notesOf(lead, entry)).toEqual([])
    expect(await answer(artist, entry, 'approve')).toBe(200)
    expect(await notesOf(lead, entry)).toMatchObject([{ data: { stage: (await waiting(entry))?.id }, title: expect.stringMatching(/^"Letter" waits for you at Lead, by \d+ \w+\.$/) }])
    expect(await answer(lead, entry, 'skip')).toBe(200)
    expect((await notesOf(artist, entry)).map(({ title }) => title)).toEqual([expect.stringContaining('at Desk'), '"Letter" waits for you at Last look.'])
  })

  it('is told once, though two answer at the same moment, and once more when it is asked anew', async () => {
    const entry = await desk.write(type, { title: 'Twice' })
    await desk.move(entry, 'submit')
    const stage = await waiting(entry)
    const both = await Promise.all([artist, quiet].map((as) => desk.call('POST', `/api/content-revisions/${stage?.id}/answer`, as, { decision: 'approve' })))
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409])
    expect(await notesOf(lead, entry)).toHaveLength(1)
    expect(await answer(lead, entry, 'requestChanges', 'Shorter.')).toBe(200)
    expect(await notesOf(artist, entry)).toHaveLength(1)
    await desk.move(entry, 'submit')
    expect(await notesOf(artist, entry)).toHaveLength(2)
  })

  it('gets no note when it wants none, is not active, or belongs to another organization', async () => {
    const gone = await createUser(desk.engine, { isActive: false, organization: desk.organization, role: 'PRODUCER' })
    const former = await insert(desk.engine, 'users', { email: 'former@example.com', name: 'Former', organizations: [{ isActive: false, organization: desk.organization.id, role: 'PRODUCER' }], password: 'a password of the tests' })
    const stranger = await createUser(desk.engine, { role: 'PRODUCER' })
    const entry = await desk.write(type, { title: 'Quiet' })
    await desk.move(entry, 'submit')
    const told = await desk.engine.sql<{ user_id: string }>("select user_id from notifications where data ->> 'entryId' = $1", [entry.id])
    expect(told.map((row) => row.user_id)).toEqual([artist.id])
    for (const person of [quiet, silent, gone, former, stranger]) expect(told.map((row) => row.user_id)).not.toContain(person.id)
    expect((await waiting(entry))?.name).toBe('Desk')
    expect(await answer(quiet, entry, 'approve')).toBe(200)
  })
})
