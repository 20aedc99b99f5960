import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'

import { startWorker } from '@/src/queue/startWorker'

import { type AgentsEngine, openAgents, type Row } from './openAgents'

let engine: AgentsEngine

beforeAll(async () => {
  engine = await openAgents()
})
afterAll(() => engine?.stop())
afterEach(async () => {
  await engine.settled()
  await engine.sql(`update content_triggers set is_enabled = false; update agent_skills set is_enabled = true, autonomy_level = null, config = '{}'; delete from autonomy_settings`)
})

type Answer = { errors?: { data?: { code?: string }; message: string }[]; invocation: Row; statusUrl: string }

const invoke = async (slug: string, body: Record<string, unknown> = {}, as = engine.admin, wait = 15_000) => {
  const response = await engine.request('POST', `/api/skills/${slug}/invoke?wait=${wait}`, { as, body })
  const answer = (await response.json()) as Answer
  return { ...answer, code: answer.errors?.[0]?.data?.code, status: response.status }
}
const row = async (id: unknown) => (await engine.sql<Row>('select * from agent_invocations where id = $1', [id]))[0]
const skill = async (slug: string) => (await engine.sql<Row>('select * from agent_skills where slug = $1', [slug]))[0]
const titled = async (like: string) => (await engine.sql<{ title: string }>('select title from jots where title like $1', [like])).map(({ title }) => title)

describe('an invocation', () => {
  it('runs from PENDING to COMPLETED with steps, document, writes and metrics in place (B000-037, B000-070…075)', async () => {
    const guide = { content: '# Leaves', documentType: 'PLAYBOOK', frontmatter: {}, path: '/guides/default', status: 'DRAFT', title: 'Guide' }
    const document = await engine.add('knowledge-documents', guide)
    await engine.sql(`update knowledge_documents set status = 'PUBLISHED' where id = $1`, [document.id])
    const { id } = await engine.add('jots', { title: 'Trunk' })
    const before = await skill('brancher')
    const { invocation, status } = await invoke('brancher', { entityId: id, entityType: 'jots', input: { kind: 'oak' } })
    expect(status).toBe(200)
    expect(await row(invocation.id)).toMatchObject({
      attempt_number: '1', confidence: '0.8', error: null, initiated_by_id: engine.admin.id, input: { kind: 'oak' }, output: { done: true },
      outcome: { applied: true, level: 'auto_execute' }, skill_id: before?.id, status: 'COMPLETED', summary: 'Branched after a person asked.', triggered_by: 'MANUAL',
      writes: [
        { after: { kind: 'leaf', title: 'Guide for Trunk' }, before: null, collection: 'jots', kind: 'create', reason: 'The guide says so.' },
        { after: { related: [expect.any(String)] }, before: { related: [] }, collection: 'jots', id, kind: 'update' },
      ],
    })
    const steps = await engine.sql<Row>('select step_number::int as n, step_name, status, output, duration_ms from invocation_steps where invocation_id = $1 order by 1', [invocation.id])
    expect(steps).toMatchObject([{ n: 1, output: { path: '/guides/default' }, status: 'COMPLETED', step_name: 'retrieve_context' }, { n: 2, output: { writes: 2 }, step_name: 'apply_effects' }])
    expect(await engine.sql('select used_by, usage_type, entity_id, document_id from document_usages where invocation_id = $1', [invocation.id])).toEqual([
      { document_id: document.id, entity_id: id, usage_type: 'AGENT_CONTEXT', used_by: 'brancher' },
    ])
    const audit = await engine.sql<Row>('select action_type, action_details, success, triggered_by from agent_audit_logs where invocation_id = $1 order by id', [invocation.id])
    expect(audit.map(({ action_type: type }) => type)).toEqual(['jots:create', 'jots:update'])
    const [child] = await engine.sql<Row>(`select e.* from content_events e where caused_by_invocation_id = $1 and event_type = 'jot.created'`, [invocation.id])
    expect(child).toMatchObject({ actor_id: 'brancher', actor_type: 'agent', depth: '1', organization_id: engine.organization })
    const count = Number(before?.invocation_count)
    expect(await skill('brancher')).toMatchObject({ invocation_count: String(count + 1), last_invoked_at: expect.any(Date), success_count: String(Number(before?.success_count) + 1) })
  })

  it('reads documents only that are published and in effect (B000-015)', async () => {
    const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString()
    const guide = async (kind: string, more: Record<string, unknown>) => {
      const { id } = await engine.add('knowledge-documents', { content: kind, documentType: 'PLAYBOOK', frontmatter: {}, path: `/guides/${kind}`, status: 'DRAFT', title: kind, ...more })
      if (kind !== 'draft') await engine.sql(`update knowledge_documents set status = 'PUBLISHED' where id = $1`, [id])
    }
    await guide('draft', {})
    await guide('early', { effectiveDate: day(1) })
    await guide('late', { expirationDate: day(-1) })
    await guide('now', { effectiveDate: day(-1), expirationDate: day(1) })
    for (const [kind, title] of [['draft', 'Guide'], ['early', 'Guide'], ['late', 'Guide'], ['now', 'now']]) {
      const { id } = await engine.add('jots', { title: kind })
      const { invocation } = await invoke('brancher', { entityId: id, entityType: 'jots', input: { kind } })
      expect((await row(invocation.id))?.writes).toMatchObject([{ after: { title: `${title} for ${kind}` } }, {}])
    }
  })

  it('says who asked: a person, a key, another agent or an event, and with what session (B000-071, B000-076)', async () => {
    const { runSkill } = await import('@/plugins/agents/operations/runSkill')
    const { actAs } = await import('@/src/access/actAs')
    const { createLocalReq } = await import('payload')
    const { id } = await engine.add('jots', { title: 'Asked for' })
    const byPerson = await invoke('brancher', { entityId: id, entityType: 'jots', sessionId: 'talk-1' })
    const agent = { id: 'caller', kind: 'agent' as const, organization: engine.organization, permissions: ['*'] }
    const key = { id: 'key', kind: 'api-key' as const, organization: engine.organization, scopes: ['*'] }
    const by = async (principal: typeof agent | typeof key) =>
      runSkill({ entityId: id, entityType: 'jots', input: {}, organization: engine.organization, req: actAs(await createLocalReq({}, engine.payload), principal), slug: 'brancher' })
    const trigger = await engine.trigger({ actionConfig: { skillSlug: 'brancher' }, conditions: [{ field: 'payload.kind', operator: 'equals', value: 'asking' }], eventType: 'jot.created', name: 'asking' })
    const jot = await engine.add('jots', { kind: 'asking', title: 'By an event' })
    const [byAgent, byKey] = [await by(agent), await by(key)]
    await engine.settled()
    const [event] = await engine.sql<Row>(`select id from content_events where source_id = $1 and event_type = 'jot.created'`, [jot.id])
    const of = async (run: string) => (await engine.sql<Row>('select triggered_by::text as by, initiated_by_id as person, session_id as session, skill_slug as skill, trigger_id as trigger, trigger_event_id as event from agent_invocations where id = $1', [run]))[0]
    const nobody = { event: null, person: null, session: null, skill: 'brancher', trigger: null }
    expect(await of(byPerson.invocation.id)).toEqual({ ...nobody, by: 'MANUAL', person: engine.admin.id, session: 'talk-1' })
    expect(await of(byAgent.id)).toEqual({ ...nobody, by: 'AGENT' })
    expect(await of(byKey.id)).toEqual({ ...nobody, by: 'API' })
    const [byEvent] = await engine.sql<Row>('select id from agent_invocations where trigger_id = $1', [trigger.id])
    expect(await of(String(byEvent?.id))).toEqual({ ...nobody, by: 'EVENT', event: event?.id, person: engine.admin.id, trigger: trigger.id })
  })

  it('answers 202 with the address of its state when nobody waits', async () => {
    const { invocation, status, statusUrl } = await invoke('sleeper', { input: { ms: 300 } }, engine.admin, 0)
    expect([status, statusUrl]).toEqual([202, `/api/agent-invocations/${invocation.id}`])
    await engine.settled()
    const state = (await (await engine.request('GET', statusUrl, { as: engine.admin })).json()) as Row
    expect(state).toMatchObject({ skillSlug: 'sleeper', status: 'COMPLETED' })
  })

  it('writes all its effects or none', async () => {
    const { invocation } = await invoke('half-broken')
    expect(await row(invocation.id)).toMatchObject({ error: expect.stringContaining('Effect 3 (create jots) could not be applied, so none was'), status: 'FAILED', writes: null })
    expect(await titled('half%')).toEqual([])
    expect(await engine.sql('select 1 from content_events where caused_by_invocation_id = $1', [invocation.id])).toEqual([])
    expect(await skill('half-broken')).toMatchObject({ failure_count: '1', invocation_count: '1', success_rate: '0.00000000000000000000' })
  })

  it('with an output that breaks its declaration fails and writes nothing (B000-033)', async () => {
    const { invocation } = await invoke('liar')
    expect(await row(invocation.id)).toMatchObject({ error: expect.stringContaining('done: Invalid input'), status: 'FAILED' })
    expect(await titled('lie')).toEqual([])
  })

  it('times out, whatever its handler does (B000-034, B000-072)', async () => {
    await engine.sql(`update agent_skills set config = '{"timeout": 250}' where slug = 'sleeper'`)
    const { invocation } = await invoke('sleeper', { input: { ms: 1500 } })
    expect(await row(invocation.id)).toMatchObject({ error: expect.stringContaining('within 250 ms'), status: 'TIMEOUT' })
    await new Promise((resolve) => setTimeout(resolve, 1600))
    expect(await titled('slept')).toHaveLength(1)
  })

  it('is cancelled while it runs, writes nothing, and can be retried once (B000-072, B000-074)', async () => {
    const slept = await titled('slept')
    const { invocation } = await invoke('sleeper', { input: { ms: 1200 } }, engine.admin, 0)
    while ((await row(invocation.id))?.status === 'PENDING') await new Promise((resolve) => setTimeout(resolve, 20))
    const path = `/api/agent-invocations/${invocation.id}`
    expect((await engine.request('POST', `${path}/cancel`, { as: engine.admin })).status).toBe(200)
    expect((await engine.request('POST', `${path}/cancel`, { as: engine.admin })).status).toBe(409)
    await new Promise((resolve) => setTimeout(resolve, 1400))
    expect(await row(invocation.id)).toMatchObject({ status: 'CANCELLED' })
    expect(await titled('slept')).toEqual(slept)
    const retried = (await (await engine.request('POST', `${path}/retry`, { as: engine.admin })).json()) as Row
    await engine.settled()
    expect(await row(retried.id)).toMatchObject({ attempt_number: '2', parent_invocation_id: invocation.id, status: 'COMPLETED' })
    expect((await engine.request('POST', `${path}/retry`, { as: engine.admin })).status).toBe(409)
    expect((await engine.request('POST', `/api/agent-invocations/${retried.id}/retry`, { as: engine.admin })).status).toBe(409)
  })

  it('by a trigger is retried by itself when the failure may pass, and not when it cannot (B000-057)', async () => {
    const trigger = await engine.trigger({ actionConfig: { skillSlug: 'flaky' }, conditions: { match: 'any', rules: ['call', 'forbidden'].map((value) => ({ field: 'payload.kind', operator: 'equals', value })) }, eventType: 'jot.created', maxRetries: 2, name: 'flaky' })
    await engine.add('jots', { kind: 'call', title: 'calling' })
    await engine.add('jots', { kind: 'forbidden', title: 'refusing' })
    await engine.settled()
    const runs = await engine.sql<Row>(`select attempt_number::int as attempt, status, error, input->>'kind' as kind from agent_invocations where trigger_id = $1 order by kind, attempt_number`, [trigger.id])
    expect(runs).toMatchObject([
      { attempt: 1, error: 'socket hang up', kind: 'call', status: 'FAILED' },
      { attempt: 2, kind: 'call', status: 'COMPLETED' },
      { attempt: 1, error: 'refused for good', kind: 'forbidden', status: 'FAILED' },
    ])
    expect(await titled('flaky%')).toEqual(['flaky 2'])
    expect((await engine.sql('select execution_count, success_count, failure_count from content_triggers where id = $1', [trigger.id]))[0]).toEqual({ execution_count: '2', failure_count: '1', success_count: '1' })
    const [failed] = await engine.sql<Row>(`select s.status, s.error from invocation_steps s join agent_invocations i on i.id = s.invocation_id where i.trigger_id = $1 and s.error is not null`, [trigger.id])
    expect(failed).toEqual({ error: 'socket hang up', status: 'FAILED' })
  })

  it('runs twice at the same time and writes once', async () => {
    const { invocation } = await invoke('sleeper', { input: { ms: 600 } }, engine.admin, 0)
    await engine.sql(`select graphile_worker.add_job('run-invocation', json_build_object('id', $1::text)) from generate_series(1, 3)`, [invocation.id])
    const slept = (await titled('slept')).length
    const second = await startWorker(engine.payload, { concurrency: 2 })
    await engine.settled()
    await second.stop()
    expect(await titled('slept')).toHaveLength(slept + 1)
    expect(await row(invocation.id)).toMatchObject({ status: 'COMPLETED' })
  })
})

describe('a skill', () => {
  it('is refused to whom it would give more than they may, and to strangers (B000-035)', async () => {
    const reader = await engine.person(['skill:invoke', 'jot:read'])
    expect(await invoke('brancher', {}, reader)).toMatchObject({ code: 'AGENTS_SKILL_PERMISSION_MISSING', status: 403 })
    const nobody = await engine.person(['jot:*'])
    expect((await invoke('brancher', {}, nobody)).status).toBe(403)
    expect((await engine.request('POST', '/api/skills/brancher/invoke', { body: {} })).status).toBe(401)
  })

  it('cannot write beyond its own permissions, even for somebody who may', async () => {
    const { invocation } = await invoke('overreacher')
    expect(await row(invocation.id)).toMatchObject({ error: expect.stringContaining('You are not allowed'), status: 'FAILED' })
    expect(await engine.sql(`select 1 from clients where name = 'Grabbed'`)).toEqual([])
  })

  it('triggered by a person who lacks its permissions fails and says which', async () => {
    await engine.trigger({ actionConfig: { skillSlug: 'brancher' }, eventType: 'jot.assigned', name: 'assigned' })
    const weak = await engine.person(['jot:create', 'jot:read'])
    const response = await engine.request('POST', '/api/jots', { as: weak, body: { organization: engine.organization, owner: weak.id, title: 'weak' } })
    expect(response.status).toBe(201)
    await engine.settled()
    const [run] = await engine.sql<Row>('select * from agent_invocations where initiated_by_id = $1', [weak.id])
    expect(run).toMatchObject({ error: `The skill 'brancher' cannot act for user ${weak.id}: jot:update is required`, status: 'FAILED' })
  })

  it('that is disabled, unknown, or lacks what it depends on is refused (B000-036, B000-044)', async () => {
    await engine.sql(`update agent_skills set is_enabled = false where slug = 'brancher'`)
    expect(await invoke('brancher')).toMatchObject({ code: 'AGENTS_SKILL_DISABLED', status: 409 })
    expect(await invoke('publisher')).toMatchObject({ code: 'AGENTS_SKILL_DEPENDENCY_MISSING', status: 409 })
    expect(await invoke('nobody')).toMatchObject({ code: 'AGENTS_SKILL_UNKNOWN', status: 404 })
  })

  it('refuses input that does not fit, naming the path (B000-032)', async () => {
    const answer = await invoke('brancher', { input: { mode: 'wild' } })
    expect(answer).toMatchObject({ code: 'AGENTS_SKILL_INPUT_INVALID', status: 400 })
    expect(answer.errors?.[0]?.message).toContain('mode: ')
  })

  it('is used only by personas that list it (B000-041)', async () => {
    await engine.add('agent-personas', { allowedSkills: ['sleeper'], description: 'Calm', name: 'Calm', personality: {}, slug: 'calm', systemPrompt: 'Be calm.' })
    expect(await invoke('brancher', { persona: 'calm' })).toMatchObject({ code: 'AGENTS_PERSONA_FORBIDS', status: 403 })
    const { invocation } = await invoke('sleeper', { input: { ms: 1 }, persona: 'calm' })
    expect(await row(invocation.id)).toMatchObject({ persona_slug: 'calm', status: 'COMPLETED' })
  })

  it('cannot depend on itself in a circle; the message names it (B000-044)', async () => {
    const brancher = await skill('brancher')
    const response = await engine.request('PATCH', `/api/agent-skills/${brancher?.id}`, { as: engine.admin, body: { dependsOn: ['publisher'] } })
    expect(response.status).toBe(400)
    expect(JSON.stringify(await response.json())).toContain('brancher → publisher → brancher')
  })

  it('without code needs a model and a document; it begins as version 1.0.0 of one of the eight categories (B000-038, B000-039)', async () => {
    const body = { category: 'UTILITY', description: 'x', inputs: [], name: 'Own', organization: engine.organization, outputs: [], slug: 'own', triggers: [] }
    const refused = await engine.request('POST', '/api/agent-skills', { as: engine.admin, body })
    expect([refused.status, JSON.stringify(await refused.json())]).toEqual([400, expect.stringContaining(`no plugin has the skill 'own'`)])
    const [document] = await engine.sql<Row>('select id from knowledge_documents limit 1')
    const accepted = await engine.request('POST', '/api/agent-skills', { as: engine.admin, body: { ...body, config: { model: 'any' }, document: document?.id } })
    expect(accepted.status).toBe(201)
    expect(((await accepted.json()) as { doc: Row }).doc).toMatchObject({ isEnabled: true, version: '1.0.0' })
    expect((await engine.request('POST', '/api/agent-skills', { as: engine.admin, body: { ...body, category: 'MAGIC', slug: 'magic' } })).status).toBe(400)
    const { invocation } = await invoke('own')
    expect(await row(invocation.id)).toMatchObject({ error: expect.stringContaining('needs a language model'), status: 'FAILED' })
  })
})
