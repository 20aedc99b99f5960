import { createLocalReq, type PayloadRequest, type TypedUser } from 'payload'
import { afterAll, beforeAll, expect, it } from 'vitest'

import { loadCalendar } from '@/src/admin/calendar/loadCalendar'
import { type Content, createEngine, type Engine, insert, openContent, type Row } from '@/tests/int/delivery/openContent'

let content: Content
let engine: Engine
beforeAll(async () => {
  engine = await createEngine()
  content = await openContent(engine)
}, 180_000)
afterAll(() => engine?.stop())

/** A request of somebody, as the page of the admin has it. */
const requestOf = async ({ id }: Row): Promise<PayloadRequest> => {
  const user = await engine.payload.findByID({ collection: 'users' as never, depth: 0, id, overrideAccess: true })
  return createLocalReq({ user: { ...(user as object), collection: 'users' } as unknown as TypedUser }, engine.payload)
}

it('the calendar has what goes out, comes down and ends, on the day of its time zone, for those who may read it (B001-017, B001-028)', async () => {
  const of = { organization: content.organization.id }
  const entry = await content.draft(content.article, 'planned')
  for (const status of ['IN_REVIEW', 'APPROVED']) await content.change(entry, { status })
  const asked = { action: 'PUBLISH', entry: entry.id, ...of, scheduledFor: '2031-03-10T22:30:00.000Z' }
  expect((await engine.request('POST', '/api/publish-schedules', { as: content.editor, body: asked })).status).toBe(201)
  await insert(engine, 'content-releases', { ...of, items: [{ entry: entry.id }], name: 'Spring', scheduledFor: '2031-03-12T10:00:00.000Z' })
  await content.publish(await content.draft(content.article, 'ends', { expiresAt: '2031-03-14T10:00:00.000Z' }))
  const range = { from: '2031-03-01', timeZone: 'Asia/Dubai', until: '2031-03-31' }
  const days = await loadCalendar(await requestOf(content.editor), range)
  const shown = [...days].map(([day, items]) => [day, items.map(({ kind, time, title }) => `${time} ${kind} ${title}`)])
  expect(shown).toEqual([['2031-03-11', ['02:30 Publish planned']], ['2031-03-12', ['14:00 Release Spring']], ['2031-03-14', ['14:00 Ends ends']]])
  expect([...(await loadCalendar(await requestOf((await openContent(engine)).editor), range))]).toEqual([])
})
