import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'

import { type AgentsEngine, newOrganization, openAgents, type Row } from './openAgents'

let engine: AgentsEngine

beforeAll(async () => {
  engine = await openAgents()
})
afterAll(() => engine?.stop())
afterEach(async () => {
  await engine.settled()
  await engine.sql('update content_triggers set is_enabled = false')
})

const note = (name: string, more: Record<string, unknown> = {}) =>
  engine.trigger({ actionConfig: { collection: 'jots', data: { kind: 'made', title: `${name} of {{ payload.id }}` } }, actionType: 'CREATE_ENTITY', eventType: 'jot.created', name, ...more })
const made = async (id: string) =>
  (await engine.sql<{ title: string }>(`select title from jots where title like '% of ' || $1 order by created_at, id`, [id])).map(({ title }) => title.split(' of ')[0])
const eventOf = async (id: string, type = 'jot.created') =>
  (await engine.sql<Row>('select * from content_events where source_id = $1 and event_type = $2 order by created_at desc limit 1', [id, type]))[0]
const triggerRow = async (id: string) => (await engine.sql<Row>('select * from content_triggers where id = $1', [id]))[0]

describe('a trigger', () => {
  it('runs when its conditions match payload or document, and only then (B000-052, B000-053)', async () => {
    await note('video', { conditions: { match: 'all', rules: [{ field: 'payload.kind', operator: 'in', value: ['VIDEO', 'FILM'] }] } })
    await note('urgent', { conditions: { match: 'all', rules: [{ field: 'document.title', operator: 'equals', value: 'Urgent' }] } })
    const film = await engine.add('jots', { kind: 'FILM', title: 'Film' })
    const urgent = await engine.add('jots', { kind: 'TEXT', title: 'Urgent' })
    await engine.settled()
    expect([await made(film.id), await made(urgent.id)]).toEqual([['video'], ['urgent']])
    expect(await eventOf(film.id)).toMatchObject({ processed_at: expect.any(Date), processing_error: null, triggers_executed: '1', triggers_matched: '1' })
  })

  it('of higher priority runs first, and a disabled one not at all (B000-055, B000-059)', async () => {
    const names = ['low', 'high', 'middle', 'off']
    const priorities = [1, 100, 50, 200]
    const ids: Record<string, string> = {}
    for (const [index, name] of names.entries()) {
      const { id } = await note(name, { conditions: { match: 'all', rules: [{ field: 'payload.kind', operator: 'equals', value: 'ordered' }] }, isEnabled: name !== 'off', priority: priorities[index] })
      ids[id] = name
    }
    const { id } = await engine.add('jots', { kind: 'ordered', title: 'Ordered' })
    await engine.settled()
    const event = await eventOf(id)
    const queued = (event?.executions as { state: string; trigger: string }[]).filter(({ state }) => state === 'queued')
    expect(queued.map(({ trigger }) => ids[trigger])).toEqual(['high', 'middle', 'low'])
    expect((await made(id)).sort()).toEqual(['high', 'low', 'middle'])
  })

  it('of another organization is not asked', async () => {
    const other = await newOrganization(engine, 'Other')
    const data = { actionConfig: { collection: 'jots', data: { title: 'stolen' } }, actionType: 'CREATE_ENTITY', eventType: 'jot.created', isEnabled: true, name: 'foreign', organization: other }
    await engine.payload.create({ collection: 'content-triggers' as never, data: data as never, overrideAccess: true })
    const { id } = await engine.add('jots', { title: 'Mine' })
    await engine.settled()
    expect(await eventOf(id)).toMatchObject({ triggers_matched: '0' })
    expect(await engine.sql(`select 1 from jots where title = 'stolen'`)).toEqual([])
  })

  it('with a debounce runs once, for the last of rapid events (B000-056)', async () => {
    await note('calm', { debounceMs: 700, eventType: 'jot.updated' })
    const { id } = await engine.add('jots', { title: 'Busy' })
    for (const count of [1, 2, 3]) await engine.change('jots', id, { count })
    await engine.settled()
    expect(await made(id)).toEqual(['calm'])
    const events = await engine.sql<{ executions: { state: string }[] }>(`select executions from content_events where source_id = $1 and event_type = 'jot.updated' order by created_at`, [id])
    expect(events.map(({ executions }) => executions.map(({ state }) => state))).toEqual([['debounced'], ['debounced'], ['debounced', 'executed']])
  })

  it('with a debounce field waits for all sources with the same value together', async () => {
    await note('together', { conditions: { match: 'all', rules: [{ field: 'payload.kind', operator: 'starts_with', value: 'wave' }] }, debounceField: 'payload.kind', debounceMs: 700 })
    const add = async (kind: string) => (await engine.add('jots', { kind, title: kind })).id
    const [first, other, last] = [await add('wave 1'), await add('wave 2'), await add('wave 1')]
    await engine.settled()
    expect([await made(first), await made(other), await made(last)]).toEqual([[], ['together'], ['together']])
    await expect(note('nowhere', { debounceField: 'kind; drop table', debounceMs: 5 })).rejects.toThrow(/debounceField|Debounce/i)
  })

  it('that fails is tried again maxRetries times, then counted as failed (B000-057, B000-058)', async () => {
    const conditions = { match: 'all', rules: [{ field: 'payload.kind', operator: 'equals', value: 'tried' }] }
    const bad = await note('bad', { actionConfig: { collection: 'jots', data: { score: 999, title: 'x' } }, conditions, maxRetries: 1 })
    const good = await note('good', { conditions })
    const { id } = await engine.add('jots', { kind: 'tried', title: 'Tried' })
    await engine.settled()
    expect(await triggerRow(bad.id)).toMatchObject({ execution_count: '1', failure_count: '1', last_error: expect.stringContaining('Score'), success_count: '0' })
    expect(await triggerRow(good.id)).toMatchObject({ execution_count: '1', failure_count: '0', last_error: null, last_executed_at: expect.any(Date), success_count: '1' })
    expect(((await eventOf(id))?.executions as { state: string }[]).map(({ state }) => state).sort()).toEqual(['executed', 'failed', 'queued', 'queued'])
    expect(await engine.sql('delete from graphile_worker._private_jobs where attempts >= max_attempts returning 1')).toHaveLength(1)
  })

  it('whose stored conditions cannot be read is noted on itself and the event, and stops no other', async () => {
    const broken = await note('broken', { priority: 10 })
    await engine.sql(`update content_triggers set conditions = '"nonsense"' where id = $1`, [broken.id])
    await note('fine', { conditions: { match: 'all', rules: [{ field: 'payload.kind', operator: 'equals', value: 'sturdy' }] } })
    const { id } = await engine.add('jots', { kind: 'sturdy', title: 'Sturdy' })
    await engine.settled()
    expect(await made(id)).toEqual(['fine'])
    expect(await eventOf(id)).toMatchObject({ processing_error: expect.stringContaining('broken: conditions'), triggers_matched: '1' })
    expect(await triggerRow(broken.id)).toMatchObject({ failure_count: '2', last_error: expect.stringContaining('conditions') })
  })

  it('that causes itself stops after its first round, with a note', async () => {
    const trigger = await engine.trigger({ actionConfig: { skillSlug: 'looper' }, conditions: { match: 'all', rules: [{ field: 'payload.kind', operator: 'equals', value: 'loop' }] }, eventType: 'jot.created', name: 'round' })
    const { id } = await engine.add('jots', { count: 0, kind: 'loop', title: 'start' })
    await engine.settled()
    expect(await engine.sql(`select count::int as count from jots where kind = 'loop' order by count`)).toEqual([{ count: 0 }, { count: 1 }])
    const [second] = await engine.sql<Row>('select * from content_events where caused_by_trigger_id = $1', [trigger.id])
    expect(second).toMatchObject({ depth: '1', processing_error: expect.stringContaining('already ran in this causal chain'), root_event_id: (await eventOf(id))?.id })
  })

  it('dispatched twice at the same time acts once', async () => {
    await note('once')
    const { id } = await engine.add('jots', { title: 'Twice' })
    const event = await eventOf(id)
    await engine.sql(`select graphile_worker.add_job('dispatch-event', json_build_object('ids', json_build_array($1::text))) from generate_series(1, 8)`, [event?.id])
    await engine.settled()
    expect(await made(id)).toEqual(['once'])
  })
})

describe('saving a trigger', () => {
  const save = async (data: Record<string, unknown>) => {
    const body = { actionConfig: { collection: 'jots', data: { title: 'x' } }, actionType: 'CREATE_ENTITY', eventType: 'jot.created', name: 'saved', organization: engine.organization, ...data }
    const response = await engine.request('POST', '/api/content-triggers', { as: engine.admin, body })
    const answer = (await response.json()) as { doc?: Row; errors?: { data: { errors: { message: string; path: string }[] } }[] }
    return { doc: answer.doc, problems: answer.errors?.[0]?.data.errors.map(({ message, path }) => `${path}: ${message}`), status: response.status }
  }

  it('stores the canonical name of an alias (X-02)', async () => {
    expect((await save({ eventType: 'deliverable.revision_requested' })).doc).toMatchObject({ eventType: 'deliverable.client_revision' })
  })

  it('refuses an unknown event, naming close ones', async () => {
    const { problems, status } = await save({ eventType: 'brief.creted' })
    expect([status, problems]).toEqual([400, [expect.stringMatching(/eventType: 'brief\.creted' is no event.*did you mean brief\.created/)]])
  })

  it('refuses conditions and configurations that cannot run, each with its path', async () => {
    expect((await save({ conditions: { match: 'all', rules: 'none' } })).problems?.[0]).toMatch(/^conditions/)
    expect((await save({ actionConfig: { collection: 'nowhere', data: {} } })).problems).toEqual([
      expect.stringMatching(/^actionConfig\.collection: must be a collection/), expect.stringMatching(/^actionConfig\.data: must be/),
    ])
    expect((await save({ actionConfig: { collection: 'jots', data: { colour: 'red' } } })).problems).toEqual([`actionConfig.data.colour: 'jots' has no field 'colour'`])
    expect((await save({ actionConfig: { collection: 'jots', data: { title: '{{ unclosed' } } })).problems).toEqual([expect.stringMatching(/^actionConfig\.data\.title: is no template/)])
    expect((await save({ actionConfig: { action: 'fly', collection: 'jots' }, actionType: 'WORKFLOW' })).problems).toEqual([`actionConfig.action: 'jots' has no transition 'fly'; it has begin, finish`])
    expect((await save({ actionConfig: { action: 'start', workflowId: 'w1' }, actionType: 'WORKFLOW' })).problems?.[0]).toMatch(/^actionConfig\.workflowId: stored workflows/)
    expect((await save({ actionConfig: { handler: 'nobody' }, actionType: 'CUSTOM' })).problems).toEqual(['actionConfig.handler: must name a registered handler; there are: stamp-title'])
    expect((await save({ actionConfig: { color: 'red', handler: 'stamp-title' }, actionType: 'CUSTOM' })).problems).toEqual(['actionConfig.color: never red'])
    expect((await save({ actionConfig: { type: 'info' }, actionType: 'NOTIFICATION' })).problems?.[0]).toMatch(/^actionConfig\.recipientField: name whom/)
    expect((await save({ actionConfig: {}, actionType: 'INVOKE_SKILL' })).problems).toEqual(['actionConfig.skillSlug: is required'])
  })
})
