import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'

import { installSkills } from '@/plugins/agents/operations/installSkills'
import { inTransaction } from '@/src/db/inTransaction'

import { type AgentsEngine, newOrganization, openAgents, type Row } from './openAgents'

let engine: AgentsEngine

beforeAll(async () => {
  engine = await openAgents()
})
afterAll(() => engine?.stop())
afterEach(async () => {
  await engine.settled()
  await engine.sql(`update content_triggers set is_enabled = false; update agent_skills set autonomy_level = null; delete from autonomy_settings`)
})

const publish = async (id: string) => {
  const response = await engine.request('POST', '/api/skills/publisher/invoke?wait=15000', { as: engine.admin, body: { entityId: id, entityType: 'jots' } })
  const { invocation } = (await response.json()) as { invocation: Row }
  return (await engine.sql<Row>('select * from agent_invocations where id = $1', [invocation.id]))[0] as Row
}
const setting = (data: Record<string, unknown>) => engine.add('autonomy-settings', { actionCategory: 'jot', actionType: 'publisher', user: engine.admin.id, ...data })
const phase = async (id: string) => (await engine.sql<Row>('select phase from jots where id = $1', [id]))[0]?.phase
const pages = async () => (await engine.sql('select 1 from jot_pages')).length
const proposal = async (run: Row) => (await engine.sql<Row>('select * from agent_pending_actions where invocation_id = $1', [run.id]))[0] as Row
const review = (id: string, decision: string, as = engine.admin) => engine.request('POST', `/api/agent-pending-actions/${id}/${decision}`, { as, body: { note: 'seen' } })

describe('autonomy', () => {
  it('auto_execute, the default, applies the effects', async () => {
    const { id } = await engine.add('jots', { title: 'free' })
    expect(await publish(id)).toMatchObject({ outcome: { applied: true, level: 'auto_execute' }, status: 'COMPLETED' })
    expect(await phase(id)).toBe('WORK')
  })

  it('suggest stores the exact proposal; approving applies it once, rejecting never (B004-012)', async () => {
    await setting({ autonomyLevel: 'suggest' })
    const { id } = await engine.add('jots', { title: 'asked' })
    const before = await pages()
    const run = await publish(id)
    expect(run).toMatchObject({ outcome: { applied: false, level: 'suggest' }, status: 'COMPLETED', writes: [] })
    expect([await phase(id), await pages()]).toEqual(['IDEA', before])
    const { details, id: action, ...rest } = await proposal(run)
    expect(rest).toMatchObject({ assignee_id: engine.admin.id, risk_level: 'high', skill_slug: 'publisher', status: 'pending', title: 'Publisher: Made a page.' })
    expect((details as { effects: unknown[] }).effects).toHaveLength(3)
    const weak = await engine.person(['agent-pending-action:*'])
    // A bare change of state would approve without applying: it is refused to people, whatever their role.
    const bare = await engine.request('POST', `/api/agent-pending-actions/${action}/transitions/approve`, { as: engine.admin, body: {} })
    expect(bare.status).toBeGreaterThanOrEqual(400)
    const patched = await engine.request('PATCH', `/api/agent-pending-actions/${action}`, { as: engine.admin, body: { status: 'approved' } })
    expect(patched.status).toBeGreaterThanOrEqual(400)
    expect((await review(action, 'approve', weak)).status).toBe(422)
    expect(await phase(id)).toBe('IDEA')
    expect((await review(action, 'approve')).status).toBe(200)
    expect([await phase(id), await pages()]).toEqual(['WORK', before + 1])
    expect((await review(action, 'approve')).status).toBe(409)
    expect(await proposal(run)).toMatchObject({ review_note: 'seen', reviewed_by_id: engine.admin.id, status: 'approved' })
    expect((await engine.sql<Row>('select was_accepted, jsonb_array_length(writes) as writes from agent_invocations where id = $1', [run.id]))[0]).toEqual({ was_accepted: true, writes: 3 })
    const second = await engine.add('jots', { title: 'refused' })
    const refused = await proposal(await publish(second.id))
    expect((await review(refused.id, 'reject')).status).toBe(200)
    expect(await phase(second.id)).toBe('IDEA')
    const stranger = await engine.person(['*'], await newOrganization(engine, 'Elsewhere'))
    expect((await review(refused.id, 'approve', stranger)).status).toBe(404)
  })

  it('auto_draft makes drafts at once and proposes the rest', async () => {
    await setting({ autonomyLevel: 'auto_draft' })
    const { id } = await engine.add('jots', { title: 'drafted' })
    const run = await publish(id)
    const [page] = await engine.sql<Row>('select id, _status from jot_pages order by created_at desc limit 1')
    expect(page).toMatchObject({ _status: 'draft' })
    expect(await phase(id)).toBe('IDEA')
    const { details, id: action } = await proposal(run)
    expect((details as { effects: unknown[] }).effects).toMatchObject([{ kind: 'transition' }, { data: { meta: { page: page?.id } }, kind: 'update' }])
    expect((await review(action, 'approve')).status).toBe(200)
    expect(await phase(id)).toBe('WORK')
  })

  it('off does not run the skill at all', async () => {
    await setting({ autonomyLevel: 'off' })
    const { id } = await engine.add('jots', { title: 'off' })
    expect(await publish(id)).toMatchObject({ error: expect.stringContaining('autonomy is off'), status: 'CANCELLED' })
    expect(await engine.sql(`select 1 from agent_pending_actions where entity_id = $1`, [id])).toEqual([])
  })

  it('takes the stricter of person and skill (X-24), and the limits turn acting into asking (B004-013, B004-027)', async () => {
    await engine.sql(`update agent_skills set autonomy_level = 'suggest' where slug = 'publisher'`)
    await setting({ autonomyLevel: 'auto_execute' })
    const first = await engine.add('jots', { title: 'stricter' })
    expect(await publish(first.id)).toMatchObject({ outcome: { level: 'suggest', reason: "the skill's own level" } })
    await engine.sql(`update agent_skills set autonomy_level = null; update autonomy_settings set max_daily_actions = 0`)
    const second = await engine.add('jots', { title: 'limited' })
    expect(await publish(second.id)).toMatchObject({ outcome: { level: 'suggest', reason: 'the limit of 0 actions a day of the autonomy setting for jot is reached' } })
  })
})

describe('installSkills', () => {
  it('brings skills and triggers into an organization once, and keeps what people set', async () => {
    const organization = await newOrganization(engine, 'Fresh')
    const install = () => inTransaction(engine.payload, { kind: 'system' }, (req) => installSkills({ organization, req }))
    expect(await install()).toMatchObject({ created: expect.arrayContaining(['brancher', 'publisher']), triggers: 1, updated: [] })
    await engine.sql(`update agent_skills set is_enabled = false, config = '{"timeout": 5}' where organization_id = $1 and slug = 'brancher'`, [organization])
    expect(await install()).toEqual({ created: [], triggers: 0, updated: [] })
    await engine.sql(`update agent_skills set version = '0.9.0' where organization_id = $1 and slug = 'brancher'`, [organization])
    expect(await install()).toEqual({ created: [], triggers: 0, updated: ['brancher'] })
    const [row] = await engine.sql<Row>(`select * from agent_skills where organization_id = $1 and slug = 'brancher'`, [organization])
    expect(row).toMatchObject({ config: { timeout: 5 }, inputs: expect.arrayContaining([{ default: 'auto', name: 'mode', required: false, type: 'enum', values: ['auto', 'careful'] }]), is_enabled: false, version: '1.0.0' })
    const [trigger] = await engine.sql<Row>('select * from content_triggers where organization_id = $1', [organization])
    expect(trigger).toMatchObject({ action_config: { skillSlug: 'brancher' }, action_type: 'INVOKE_SKILL', event_type: 'jot.created', installed_by: 'brancher', is_enabled: true, priority: '5' })
  })
})

describe('the trace', () => {
  it('shows the whole tree from the root, whichever event is asked for, to the organization only', async () => {
    await engine.trigger({ actionConfig: { skillSlug: 'brancher' }, conditions: [{ field: 'payload.kind', operator: 'equals', value: 'root' }], eventType: 'jot.created', name: 'branch' })
    await engine.trigger({ actionConfig: { data: { count: 5 } }, actionType: 'UPDATE_ENTITY', conditions: [{ field: 'payload.kind', operator: 'equals', value: 'leaf' }], eventType: 'jot.created', name: 'count leaves' })
    const { id } = await engine.add('jots', { kind: 'root', title: 'Root' })
    await engine.settled()
    const [root] = await engine.sql<Row>('select id from content_events where source_id = $1 and depth = 0', [id])
    const [deepest] = await engine.sql<Row>('select id from content_events where root_event_id = $1 order by depth desc limit 1', [root?.id])
    const read = async (event: unknown, as = engine.admin) => engine.request('GET', `/api/content-events/${String(event)}/trace`, { as })
    const trace = (await (await read(deepest?.id)).json()) as { root: { children: { children: Row[]; kind: string }[] } } & Row
    expect(trace).toMatchObject({
      errors: [], rootId: root?.id, totals: { events: 4, invocations: 1, writes: 2 }, truncated: false,
      root: {
        actor: { id: engine.admin.id, kind: 'user' }, kind: 'event', type: 'jot.created', triggers: [{ name: 'branch', state: 'executed' }],
        children: [{
          kind: 'invocation', skill: 'brancher', status: 'COMPLETED', steps: [{ name: 'retrieve_context' }, { name: 'apply_effects' }], writes: [{ kind: 'create' }, { kind: 'update' }],
        }],
      },
    })
    const below = trace.root.children[0]?.children ?? []
    expect(below.map(({ type }) => type)).toEqual(['jot.created', 'jot.updated'])
    expect(below[0]).toMatchObject({ children: [{ depth: 2, type: 'jot.updated' }], triggers: expect.arrayContaining([expect.objectContaining({ name: 'count leaves', state: 'executed' })]) })
    const stranger = await engine.person(['*'], await newOrganization(engine, 'Nosy'))
    expect((await read(root?.id, stranger)).status).toBe(404)
  })

  it('begins at the invocation where a person invoked a skill', async () => {
    const { id } = await engine.add('jots', { title: 'By hand' })
    const run = await publish(id)
    const [event] = await engine.sql<Row>('select id from content_events where caused_by_invocation_id = $1 limit 1', [run.id])
    const trace = (await (await engine.request('GET', `/api/content-events/${event?.id}/trace`, { as: engine.admin })).json()) as Row
    expect(trace.root).toMatchObject({ children: [{ type: 'jot.phase_changed' }, { type: 'jot.updated' }, { type: 'jot.updated' }].map(() => expect.objectContaining({ kind: 'event' })), id: run.id, kind: 'invocation', triggeredBy: 'MANUAL' })
  })
})
