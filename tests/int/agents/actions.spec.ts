import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'

import type { Caller } from '@/tests/support/createEngine'

import { type AgentsEngine, newOrganization, openAgents, type Row } from './openAgents'

let engine: AgentsEngine
let owner: Caller

beforeAll(async () => {
  engine = await openAgents()
  owner = await engine.person(['jot:read'])
})
afterAll(() => engine?.stop())
afterEach(async () => {
  await engine.settled()
  await engine.sql('update content_triggers set is_enabled = false')
})

const when = (actionType: string, actionConfig: Record<string, unknown>, more: Record<string, unknown> = {}) =>
  engine.trigger({ actionConfig, actionType, eventType: 'jot.created', maxRetries: 0, name: actionType, ...more })
const jot = async (id: string) => (await engine.sql<Row>('select * from jots where id = $1', [id]))[0]
const outcomeOf = async (id: string) => {
  const [event] = await engine.sql<{ executions: { error?: string; outcome?: unknown; state: string }[] }>(`select executions from content_events where source_id = $1 and event_type = 'jot.created'`, [id])
  return event?.executions.find(({ state }) => state !== 'queued')
}

describe('the action (B000-054)', () => {
  it('UPDATE_ENTITY changes the source entity, or the one a template names, with typed values', async () => {
    await when('UPDATE_ENTITY', { data: { body: 'Kind: {{ payload.kind | upcase }}', count: '{{ payload.count }}', owner: '{{ event.actor.id }}' } })
    await when('UPDATE_ENTITY', { collection: 'jots', data: { note: 'touched' }, id: '{{ document.id }}' })
    const { id } = await engine.add('jots', { count: 7, kind: 'poster', title: 'Updated' })
    await engine.settled()
    expect(await jot(id)).toMatchObject({ body: 'Kind: POSTER', count: '7', note: 'touched', owner_id: engine.admin.id })
  })

  it('CREATE_ENTITY creates a related entity in the organization, caused by the event', async () => {
    await when('CREATE_ENTITY', { collection: 'jots', data: { kind: 'related', related: ['{{ payload.id }}'], title: 'For {{ document.title }}' } })
    const { id } = await engine.add('jots', { title: 'Parent' })
    await engine.settled()
    const [child] = await engine.sql<Row>(`select j.* from jots j join jots_rels r on r.parent_id = j.id where r.jots_id = $1`, [id])
    expect(child).toMatchObject({ kind: 'related', organization_id: engine.organization, title: 'For Parent' })
    const [event] = await engine.sql<Row>('select * from content_events where source_id = $1', [child?.id])
    expect(event).toMatchObject({ actor_type: 'agent', caused_by_trigger_id: expect.any(String), depth: '1' })
  })

  it('NOTIFICATION reaches the person of a field, and people by role, of this organization only', async () => {
    const foreign = await engine.person(['*'], await newOrganization(engine, 'Elsewhere'))
    await when('NOTIFICATION', { message: '{{ payload.kind }} is yours', recipientField: 'ownerId', title: 'New: {{ document.title }}', type: 'brief.assigned' })
    await when('NOTIFICATION', { roles: ['VIEWER'], type: 'STATUS_CHANGE', users: [foreign.id] })
    const { id } = await engine.add('jots', { kind: 'Poster', owner: owner.id, title: 'Notified' })
    await engine.settled()
    const rows = await engine.sql<Row>(`select * from notifications where data->>'entityId' = $1 order by type, created_at`, [id])
    const personal = rows.filter(({ type }) => type === 'info')
    expect(personal).toMatchObject([{ data: { type: 'brief.assigned' }, is_read: false, link: `/admin/collections/jots/${id}`, message: 'Poster is yours', title: 'New: Notified', user_id: owner.id }])
    const byRole = rows.filter(({ type }) => type === 'STATUS_CHANGE').map(({ user_id: user }) => user)
    expect(byRole.sort()).toEqual([engine.admin.id, owner.id].sort())
  })

  it('WORKFLOW applies a transition of the state machine, and says why it cannot', async () => {
    await when('WORKFLOW', { action: 'begin', collection: 'jots' })
    const { id } = await engine.add('jots', { title: 'Advanced' })
    await engine.settled()
    expect(await jot(id)).toMatchObject({ phase: 'WORK' })
    await engine.sql('update content_triggers set is_enabled = false')
    await when('WORKFLOW', { action: 'finish' })
    const stuck = await engine.add('jots', { title: 'Stuck' })
    await engine.settled()
    expect(await jot(stuck.id)).toMatchObject({ phase: 'IDEA' })
    expect(await outcomeOf(stuck.id)).toMatchObject({ error: expect.stringContaining('begin'), state: 'failed' })
  })

  it('CUSTOM runs the handler that a plugin registered', async () => {
    await when('CUSTOM', { handler: 'stamp-title' }, { name: 'stamper' })
    const { id } = await engine.add('jots', { title: 'Plain' })
    await engine.settled()
    expect(await jot(id)).toMatchObject({ title: 'stamped by stamper' })
    expect(await outcomeOf(id)).toMatchObject({ outcome: { title: 'stamped by stamper' }, state: 'executed' })
  })

  it('INVOKE_SKILL invokes the skill with the payload and its own input, at once or debounced', async () => {
    await when('INVOKE_SKILL', { input: { kind: 'own {{ payload.kind }}', mode: 'careful' }, skillSlug: 'brancher' }, { conditions: [{ field: 'payload.kind', operator: 'equals', value: 'start' }] })
    await when('INVOKE_SKILL', { skillSlug: 'brancher' }, { conditions: [{ field: 'payload.kind', operator: 'equals', value: 'later' }], debounceMs: 300 })
    const start = await engine.add('jots', { kind: 'start', title: 'Skilled' })
    const later = await engine.add('jots', { kind: 'later', title: 'Later' })
    await engine.settled()
    const rows = await engine.sql<Row>('select * from agent_invocations where entity_id = any($1::text[]) order by created_at', [[start.id, later.id]])
    expect(rows).toMatchObject([
      { initiated_by_id: engine.admin.id, input: { id: start.id, kind: 'own start', mode: 'careful' }, status: 'COMPLETED', triggered_by: 'EVENT' },
      { input: { kind: 'later' }, status: 'COMPLETED' },
    ])
    expect(await engine.sql(`select 1 from content_triggers where action_type = 'INVOKE_SKILL' and success_count = 1 and execution_count = 1`)).toHaveLength(2)
  })

  it('acts inside its organization only, whatever its configuration says', async () => {
    const other = await newOrganization(engine, 'Victim')
    const victim = await engine.payload.create({ collection: 'jots' as never, data: { organization: other, title: 'Untouched' } as never, overrideAccess: true })
    await when('UPDATE_ENTITY', { collection: 'jots', data: { title: 'Touched' }, id: String((victim as Row).id) })
    const { id } = await engine.add('jots', { title: 'Attack' })
    await engine.settled()
    expect(await jot(String((victim as Row).id))).toMatchObject({ title: 'Untouched' })
    expect(await outcomeOf(id)).toMatchObject({ state: 'failed' })
  })
})
