import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { publishingSchedule } from '@/plugins/publishing/schedules/publishingSchedule'
import { runSchedule } from '@/plugins/publishing/operations/runSchedule'
import { startWorker } from '@/src/queue/startWorker'
import type { RunningWorker } from '@/src/queue/types'
import { createUser } from '@/tests/support/fixtures/createUser'
import { type Content, createEngine, type Engine, insert, openContent, type Row } from '@/tests/int/delivery/openContent'

let content: Content
let engine: Engine
let worker: RunningWorker
beforeAll(async () => {
  engine = await createEngine()
  content = await openContent(engine)
  worker = await startWorker(engine.payload)
}, 180_000)
afterAll(async () => {
  await worker?.stop()
  await engine?.stop()
})

const soon = (ms = 400) => new Date(Date.now() + ms).toISOString()
const live = async (slug: string): Promise<undefined | { body: unknown }> => {
  const response = await engine.request('GET', `/api/delivery/article/${slug}`, { headers: { 'x-site-token': String(content.site.siteToken) } })
  return response.status === 200 ? { body: ((await response.json()) as { data: { body: unknown } }).data.body } : undefined
}
const send = async (method: string, path: string, body: unknown, as: Row = content.editor) => {
  const response = await engine.request(method, path, { as, body })
  return { body: (await response.json()) as { doc: Row; errors: { data: { code: string } }[] } & Row, status: response.status }
}
const schedule = async (entry: Row, action: string, more: Record<string, unknown> = {}) =>
  send('POST', '/api/publish-schedules', { action, entry: entry.id, organization: content.organization.id, scheduledFor: soon(), ...more })
const statusOf = async (id: string) => (await engine.sql<{ error: null | string; status: string }>('select status, error from publish_schedules where id = $1', [id]))[0]
const approved = async (slug: string, body = 'first'): Promise<Row> => {
  const entry = await content.draft(content.article, slug, { data: { body } })
  await content.change(entry, { status: 'IN_REVIEW' })
  return content.change(entry, { status: 'APPROVED' })
}

describe('a schedule', () => {
  it('publishes exactly the version that was scheduled, and keeps newer work beside it (B001-028, B001-033)', async () => {
    const entry = await approved('pinned')
    const made = await schedule(entry, 'PUBLISH', { scheduledFor: soon(3_600_000) })
    expect(made.status).toBe(201)
    expect((await engine.sql<{ status: string }>('select status from content_entries where id = $1', [entry.id]))[0]?.status).toBe('SCHEDULED')
    await content.change(entry, { data: { body: 'newer', title: 'pinned' } })
    expect(await live('pinned')).toBeUndefined()
    await engine.sql(`update publish_schedules set scheduled_for = now() where id = $1`, [made.body.doc.id])
    await runSchedule(engine.payload, made.body.doc.id)
    expect((await statusOf(made.body.doc.id))?.status).toBe('EXECUTED')
    await expect.poll(() => live('pinned')).toEqual({ body: 'first' })
    const latest = (await engine.payload.findByID({ collection: 'content-entries' as never, draft: true, id: entry.id, overrideAccess: true })) as unknown as Row & { data: Row }
    expect([latest.data.body, latest.status, latest._status]).toEqual(['newer', 'DRAFT', 'draft'])
  })

  it('runs once, however many workers take it', async () => {
    const entry = await approved('once')
    const { body } = await schedule(entry, 'PUBLISH', { scheduledFor: soon(3_600_000) })
    await engine.sql(`update publish_schedules set scheduled_for = now() - interval '1 second' where id = $1`, [body.doc.id])
    await Promise.all([1, 2, 3, 4].map(() => runSchedule(engine.payload, body.doc.id)))
    const events = await engine.sql(`select id from content_events where event_type = 'content_entry.published' and source_id = $1`, [entry.id])
    expect(events).toHaveLength(1)
    expect((await statusOf(body.doc.id))?.status).toBe('EXECUTED')
  })

  it('updates, unpublishes and archives', async () => {
    const entry = await content.publish(await content.draft(content.article, 'moves', { data: { body: 'first' } }))
    const at = async (action: string) => {
      const { body } = await schedule(entry, action, { scheduledFor: soon(0) })
      await expect.poll(async () => (await statusOf(body.doc.id))?.status, { interval: 200, timeout: 30_000 }).toBe('EXECUTED')
    }
    await content.change(entry, { status: 'DRAFT', data: { body: 'second', title: 'moves' } })
    await content.change(entry, { status: 'IN_REVIEW' })
    await content.change(entry, { status: 'APPROVED' })
    expect(await live('moves')).toEqual({ body: 'first' })
    await at('UPDATE')
    await expect.poll(() => live('moves')).toEqual({ body: 'second' })
    await content.change(entry, { status: 'DRAFT', data: { body: 'third', title: 'moves' } })
    await at('UNPUBLISH')
    await expect.poll(() => live('moves')).toBeUndefined()
    await at('ARCHIVE')
    const [row] = await engine.sql<{ data: { body: string }; status: string }>('select status, data from content_entries where id = $1', [entry.id])
    expect(row).toMatchObject({ data: { body: 'third' }, status: 'ARCHIVED' })
  })

  it('shows why it failed, to whoever made it, and can be tried again', async () => {
    const entry = await approved('fails')
    const { body } = await schedule(entry, 'PUBLISH', { scheduledFor: soon(3_600_000) })
    await content.change(entry, { status: 'APPROVED' })
    expect((await statusOf(body.doc.id))?.status).toBe('CANCELLED')
    const again = (await schedule(entry, 'PUBLISH', { scheduledFor: soon(3_600_000) })).body.doc
    await engine.sql(`update content_entries set status = 'ARCHIVED' where id = $1`, [entry.id])
    await engine.sql(`update _content_entries_v set version_status = 'ARCHIVED' where parent_id = $1 and latest`, [entry.id])
    await engine.sql(`update publish_schedules set scheduled_for = now() - interval '1 minute' where id = $1`, [again.id])
    await engine.sql(`update graphile_worker._private_jobs set run_at = now() where key = $1`, [`publish-schedule:${again.id}`])
    await expect.poll(async () => (await statusOf(again.id))?.status, { interval: 200, timeout: 30_000 }).toBe('FAILED')
    expect((await statusOf(again.id))?.error).toContain('archived')
    expect(await engine.sql('select title from notifications where user_id = $1', [content.editor.id])).toEqual([{ title: 'Scheduled publish failed' }])
    await content.change(entry, { status: 'DRAFT' })
    expect((await send('POST', `/api/publish-schedules/${again.id}/transitions/retry`, {})).status).toBe(200)
    await expect.poll(async () => (await statusOf(again.id))?.status, { interval: 200, timeout: 30_000 }).toBe('EXECUTED')
  })

  it('is for what is approved, by those who may publish, at a time of a real clock', async () => {
    const entry = await content.draft(content.article, 'rules')
    expect(await schedule(entry, 'PUBLISH')).toMatchObject({ body: { errors: [{ data: { code: 'PUBLISHING_ACTION_IMPOSSIBLE' } }] }, status: 409 })
    const artist = await createUser(engine, { organization: content.organization, role: 'MEMBER' })
    const good = await approved('rules-2')
    const asked = { action: 'PUBLISH', entry: good.id, organization: content.organization.id }
    expect((await send('POST', '/api/publish-schedules', { ...asked, scheduledFor: soon() }, artist)).status).toBe(403)
    const local = await send('POST', '/api/publish-schedules', { ...asked, localTime: '2027-03-28T02:30', timezone: 'Europe/Berlin' })
    expect(local.body.doc.scheduledFor).toBe('2027-03-28T01:00:00.000Z')
    expect((await send('POST', '/api/publish-schedules', { ...asked, localTime: '2027-03-28T02:30', timezone: 'Mars/Base' })).status).toBe(400)
  })

  it('comes with an entry that is scheduled, and goes with it', async () => {
    const entry = await approved('by-entry')
    const response = await send('POST', `/api/content-entries/${entry.id}/transitions/schedule`, { data: {} })
    expect(response.status).toBe(409)
    await content.change(entry, { scheduledFor: soon(3_600_000), status: 'SCHEDULED' })
    const rows = () => engine.sql<{ status: string }>('select status from publish_schedules where entry_id = $1', [entry.id])
    expect(await rows()).toEqual([{ status: 'PENDING' }])
    await content.change(entry, { status: 'APPROVED' })
    expect(await rows()).toEqual([{ status: 'CANCELLED' }])
  })
})

describe('an entry', () => {
  it('is public from its beginning for those who may publish, where no workflow approves', async () => {
    const of = { contentType: content.article.id, data: { body: 'at once', title: 'at-once' }, organization: content.organization.id, slug: 'at-once', status: 'PUBLISHED', title: 'at-once' }
    const member = await createUser(engine, { organization: content.organization, role: 'MEMBER' })
    expect((await send('POST', '/api/content-entries', of, member)).status).toBe(403)
    expect((await send('POST', '/api/content-entries', of)).status).toBe(201)
    await expect.poll(() => live('at-once')).toEqual({ body: 'at once' })
    const workflow = await insert(engine, 'content-workflows', { name: 'Two eyes', organization: content.organization.id, stages: [{ assignTo: 'role:TEAM_LEAD', name: 'Review', order: 1, status: 'IN_REVIEW' }] })
    await engine.sql('update content_types set workflow_id = $1 where id = $2', [workflow.id, content.author.id])
    expect((await send('POST', '/api/content-entries', { ...of, contentType: content.author.id, data: { title: 'x' } })).status).toBe(409)
  })

  it('is unpublished when its time is over (B001-017)', async () => {
    const entry = await content.publish(await content.draft(content.article, 'expires'))
    await engine.sql(`update content_entries set expires_at = now() - interval '1 second' where id = $1`, [entry.id])
    await publishingSchedule.run({ now: new Date(), payload: engine.payload, signal: new AbortController().signal })
    await expect.poll(async () => (await engine.sql<{ status: string }>('select status from content_entries where id = $1', [entry.id]))[0]?.status, { interval: 200, timeout: 30_000 }).toBe('UNPUBLISHED')
  })
})

describe('a release', () => {
  it('is published and taken back as one, or not at all', async () => {
    const fresh = await approved('r-new')
    const changed = await content.publish(await content.draft(content.article, 'r-old', { data: { body: 'old' } }))
    await content.change(changed, { status: 'DRAFT', data: { body: 'new', title: 'r-old' } })
    const gone = await content.publish(await content.draft(content.article, 'r-gone', { data: { body: 'gone' } }))
    const release = await insert(engine, 'content-releases', {
      items: [{ action: 'PUBLISH', entry: fresh.id }, { action: 'PUBLISH', entry: changed.id }, { action: 'UNPUBLISH', entry: gone.id }],
      name: 'Spring',
      organization: content.organization.id,
    })
    const seen = async () => [await live('r-new'), await live('r-old'), await live('r-gone')].map((one) => one?.body)
    expect(await send('POST', `/api/content-releases/${release.id}/publish`, {})).toMatchObject({ body: { errors: [{ data: { code: 'PUBLISHING_RELEASE_BLOCKED' } }] }, status: 409 })
    expect(await seen()).toEqual([undefined, 'old', 'gone'])
    await content.change(changed, { status: 'IN_REVIEW' })
    await content.change(changed, { status: 'APPROVED' })
    expect((await send('POST', `/api/content-releases/${release.id}/publish`, {})).status).toBe(200)
    await expect.poll(seen).toEqual(['first', 'new', undefined])
    const rolledBack = await send('POST', `/api/content-releases/${release.id}/rollback`, {})
    expect(rolledBack.body).toMatchObject({ status: 'ROLLED_BACK' })
    await expect.poll(seen).toEqual([undefined, 'old', 'gone'])
    expect((await send('POST', `/api/content-releases/${release.id}/rollback`, {})).status).toBe(409)
  })

  it('goes out at its time', async () => {
    const entry = await approved('r-timed')
    const release = await insert(engine, 'content-releases', { items: [{ entry: entry.id }], name: 'Timed', organization: content.organization.id, scheduledFor: soon(500) })
    expect((await send('POST', `/api/content-releases/${release.id}/transitions/schedule`, {})).status).toBe(200)
    await expect.poll(() => live('r-timed'), { interval: 200, timeout: 30_000 }).toEqual({ body: 'first' })
  })
})
