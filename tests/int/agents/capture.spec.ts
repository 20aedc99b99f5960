import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { inTransaction } from '@/src/db/inTransaction'
import { emitEvent } from '@/src/events/emitEvent'
import { withCausation } from '@/src/events/withCausation'

import { type AgentsEngine, openAgents, type Row } from './openAgents'

let engine: AgentsEngine

beforeAll(async () => {
  engine = await openAgents()
})
afterAll(() => engine?.stop())

const eventsOf = (id: string): Promise<Row[]> =>
  engine.sql('select * from content_events where source_id = $1 order by created_at, id', [id])
const typesOf = async (id: string) => (await eventsOf(id)).map((event) => event.event_type).sort()
const clear = (id: string) => engine.sql('delete from content_events where source_id = $1', [id])

describe('a write', () => {
  it('emits one event with ids, declared fields and its actor (B000-050, B000-051)', async () => {
    const { id } = await engine.add('jots', { count: 3, kind: 'a', owner: engine.admin.id, title: 'One' })
    const [created, assigned, ...others] = (await eventsOf(id)).sort((a, b) => String(b.event_type).localeCompare(String(a.event_type)))
    expect(others).toEqual([])
    expect(created).toMatchObject({
      actor_id: engine.admin.id, actor_type: 'user', depth: '0', event_type: 'jot.created', organization_id: engine.organization,
      payload: { count: 3, id, jotId: id, kind: 'a', ownerId: engine.admin.id }, root_event_id: null, source_type: 'jots',
    })
    expect(assigned).toMatchObject({ event_type: 'jot.assigned', payload: { field: 'owner', from: null, to: engine.admin.id } })
  })

  it('that changes nothing emits nothing, populated relations, dates and arrays included', async () => {
    const dueAt = '2026-03-01T10:00:00.000Z'
    const other = await engine.add('jots', { title: 'Other' })
    const same = { dueAt, meta: { b: 1, a: [1, 2] }, owner: engine.admin.id, related: [other.id], tags: ['x', 'y'], title: 'Same' }
    const { id } = await engine.add('jots', same)
    await clear(id)
    const again = { ...same, dueAt: '2026-03-01T11:00:00+01:00', meta: { a: [1, 2], b: 1 } }
    const answer = await engine.request('PATCH', `/api/jots/${id}?depth=2`, { as: engine.admin, body: again })
    expect(answer.status).toBe(200)
    expect(await eventsOf(id)).toEqual([])
  })

  it('names exactly the fields that changed, with before and after', async () => {
    const first = await engine.add('jots', { title: 'First' })
    const { id } = await engine.add('jots', { dueAt: '2026-03-01T10:00:00.000Z', meta: { a: 1 }, owner: engine.admin.id, related: [first.id], tags: ['x'], title: 'Before' })
    await clear(id)
    const body = { dueAt: '2026-04-01T10:00:00.000Z', meta: { a: 2 }, note: 'secret', owner: null, related: [], tags: ['x', 'y'] }
    await engine.request('PATCH', `/api/jots/${id}?depth=2&select[title]=true`, { as: engine.admin, body })
    const updated = (await eventsOf(id)).find((event) => event.event_type === 'jot.updated')
    expect(updated?.payload).toMatchObject({
      after: { dueAt: '2026-04-01T10:00:00.000Z', meta: { a: 2 }, note: { omitted: true }, owner: null, related: [], tags: ['x', 'y'] },
      before: { dueAt: '2026-03-01T10:00:00.000Z', meta: { a: 1 }, note: { omitted: true }, owner: engine.admin.id, related: [first.id], tags: ['x'] },
    })
    expect((updated?.payload as { changedFields: string[] }).changedFields.sort()).toEqual(['dueAt', 'meta', 'note', 'owner', 'related', 'tags'])
    expect(JSON.stringify(updated?.payload)).not.toContain('secret')
  })

  it('emits field changes with from and to, and deletions', async () => {
    const { id } = await engine.add('jots', { title: 'Phases' })
    await clear(id)
    await engine.request('POST', `/api/jots/${id}/transitions/begin`, { as: engine.admin, body: {} })
    expect(await typesOf(id)).toEqual(['jot.phase_changed', 'jot.updated'])
    await clear(id)
    await engine.request('POST', `/api/jots/${id}/transitions/finish`, { as: engine.admin, body: {} })
    expect(await typesOf(id)).toEqual(['jot.finished', 'jot.phase_changed', 'jot.updated'])
    expect((await eventsOf(id)).find((event) => event.event_type === 'jot.finished')?.payload).toMatchObject({ from: 'WORK', to: 'DONE' })
    await clear(id)
    await engine.request('DELETE', `/api/jots/${id}`, { as: engine.admin })
    expect(await typesOf(id)).toEqual(['jot.deleted'])
  })

  it('that is rolled back leaves neither row nor event nor job', async () => {
    const count = async () => (await engine.sql(`select (select count(*) from content_events) as events, (select count(*) from jots) as jots`))[0]
    await engine.settled()
    const before = await count()
    const attempt = inTransaction(engine.payload, { kind: 'system' }, async (req) => {
      await engine.payload.create({ collection: 'jots' as never, data: { organization: engine.organization, title: 'Undone' } as never, overrideAccess: true, req })
      throw new Error('changed my mind')
    })
    await expect(attempt).rejects.toThrow('changed my mind')
    expect(await count()).toEqual(before)
    expect(await engine.sql('select 1 from graphile_worker.jobs')).toEqual([])
  })
})

describe('emitEvent', () => {
  const emit = (depth: number, type: string) =>
    inTransaction(engine.payload, { kind: 'system' }, (req) =>
      emitEvent({ organization: engine.organization, payload: {}, req: withCausation(req, { depth }), sourceId: 'x', sourceType: 'jots', type }),
    )

  it('stores an event that nothing waits for as processed, without a job', async () => {
    const id = await emit(0, 'capture.nobody_listens')
    const [event] = await engine.sql('select processed_at, triggers_matched from content_events where id = $1', [id])
    expect(event).toEqual({ processed_at: expect.any(Date), triggers_matched: '0' })
    expect(await engine.sql(`select 1 from graphile_worker._private_jobs where payload::text like $1`, [`%${id}%`])).toEqual([])
  })

  it('stores the canonical name of an alias (X-02)', async () => {
    const id = await emit(0, 'contact.activity_logged')
    expect(await engine.sql('select event_type from content_events where id = $1', [id])).toEqual([{ event_type: 'contact.activity' }])
  })

  it('stores an event that is too deep with an error and does not dispatch it', async () => {
    const id = await emit(17, 'brief.created')
    const fine = await emit(16, 'brief.created')
    await engine.settled()
    expect(await engine.sql('select processing_error, triggers_matched from content_events where id = $1', [id])).toEqual([
      { processing_error: expect.stringContaining('the causal chain is 17 deep'), triggers_matched: '0' },
    ])
    expect(await engine.sql('select processing_error from content_events where id = $1 and processed_at is not null', [fine])).toEqual([{ processing_error: null }])
  })
})
