import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { type AgentsEngine, openAgents, type Row } from './openAgents'

let engine: AgentsEngine
let skill: Row

beforeAll(async () => {
  engine = await openAgents()
  skill = (await engine.sql<Row>(`select * from agent_skills where slug = 'publisher'`))[0] as Row
})
afterAll(() => engine?.stop())

const call = async <Answer extends object = Row>(method: string, path: string, body: Record<string, unknown> = {}) => {
  const response = await engine.request(method, path, { as: engine.admin, ...(method !== 'GET' && { body }) })
  return { ...((await response.json()) as Answer & Row), status: response.status }
}
const problemsOf = (answer: Row) => ((answer.errors as { data: { errors: { message: string; path: string }[] } }[])[0]?.data.errors ?? []).map(({ message, path }) => `${path}: ${message}`)
const suite = async () => {
  const { id } = await call('POST', `/api/agent-skills/${skill.id}/test-suite`)
  await engine.settled()
  return (await engine.sql<{ results: { name: string; passed: boolean; problems: string[] }[] } & Row>('select * from skill_test_runs where id = $1', [id]))[0] as Row & { results: { name: string; passed: boolean; problems: string[] }[] }
}

describe('test cases of a skill', () => {
  it('run dry as a suite with progress, and say what does not hold', async () => {
    const { id } = await engine.add('jots', { title: 'Case' })
    const add = (name: string, assertions: unknown[]) => engine.add('skill-test-cases', { assertions, entityId: id, entityType: 'jots', name, skill: skill.id })
    await add('writes a page', [{ type: 'schema' }, { path: 'done', type: 'equals', value: true }, { collection: 'jot-pages', type: 'effects' }])
    await add('is short', [{ path: 'done', type: 'contains', value: 'perhaps' }, { max: 3, path: 'done', type: 'number' }])
    await add('is judged', [{ type: 'rubric', value: 'Is friendly' }])
    const run = await suite()
    expect(run).toMatchObject({ failed: '2', passed: '1', status: 'FAILED', total: '3', version: '1.0.0' })
    expect(run.results.find(({ name }) => name === 'is short')?.problems).toEqual(['done does not contain "perhaps": true', 'done is true, not a number from any to 3'])
    expect(run.results.find(({ name }) => name === 'is judged')?.problems[0]).toContain('needs a language model')
    expect((await engine.sql<Row>('select phase from jots where id = $1', [id]))[0]).toEqual({ phase: 'IDEA' })
    expect(await engine.sql('select 1 from jot_pages')).toEqual([])
    expect((await engine.sql<Row>(`select invocation_count from agent_skills where slug = 'publisher'`))[0]).toEqual({ invocation_count: '0' })
  })

  it('that fail keep a version from being enabled, unless somebody says why, which is logged', async () => {
    await engine.sql(`update agent_skills set is_enabled = false where id = $1`, [skill.id])
    const refused = await call('PATCH', `/api/agent-skills/${skill.id}`, { isEnabled: true })
    expect(problemsOf(refused)[0]).toMatch(/isEnabled: version 1\.0\.0 does not pass its test cases: is judged .*; is short/)
    expect((await call('PATCH', `/api/agent-skills/${skill.id}`, { isEnabled: true, overrideReason: 'The client waits' })).status).toBe(200)
    const [logged] = await engine.sql<Row>(`select action_details from agent_audit_logs where action_type = 'agent-skills:enable-override'`)
    expect(logged?.action_details).toMatchObject({ by: engine.admin.id, reason: 'The client waits', version: '1.0.0' })
    await engine.sql(`update skill_test_cases set is_enabled = false where name <> 'writes a page'`)
    await engine.sql(`update agent_skills set is_enabled = false where id = $1`, [skill.id])
    expect(await suite()).toMatchObject({ status: 'PASSED' })
    expect((await call('PATCH', `/api/agent-skills/${skill.id}`, { isEnabled: true })).status).toBe(200)
  })

  it('refuse assertions that cannot be checked', async () => {
    const answer = await call('POST', '/api/skill-test-cases', { assertions: [{ type: 'vibes' }], name: 'bad', organization: engine.organization, skill: skill.id })
    expect(answer.status).toBe(400)
  })
})

describe('versions of a skill', () => {
  it('go up with the contract, are kept with their changes, and can be run again (B000-038)', async () => {
    const same = await call('PATCH', `/api/agent-skills/${skill.id}`, { requiredPermissions: ['jot:read', 'jot:update', 'jot-page:create'] })
    expect(problemsOf(same)[0]).toMatch(/version: requiredPermissions changed: raise it above 1\.0\.0/)
    expect(problemsOf(await call('PATCH', `/api/agent-skills/${skill.id}`, { version: '0.9.0' }))[0]).toMatch(/versions only go up/)
    const untried = problemsOf(await call('PATCH', `/api/agent-skills/${skill.id}`, { version: '1.1.0' }))
    expect(untried[0]).toMatch(/isEnabled: version 1\.1\.0 does not pass its test cases: writes a page \(has not run on this version\)/)
    await engine.sql(`delete from skill_test_cases`)
    expect((await call('PATCH', `/api/agent-skills/${skill.id}`, { changeLog: 'Slower, but sure', config: { timeout: 9000 }, version: '1.1.0' })).status).toBe(200)
    const kept = await engine.sql<Row>('select version, change_log, snapshot from agent_skill_versions where skill_id = $1 order by created_at', [skill.id])
    expect(kept).toMatchObject([{ snapshot: { config: {} }, version: '1.0.0' }, { change_log: 'Slower, but sure', snapshot: { config: { timeout: 9000 } }, version: '1.1.0' }])
    const { id } = await engine.add('jots', { title: 'Old version' })
    const invoke = async (version: string) => await call<{ invocation: Row }>('POST', '/api/skills/publisher/invoke?wait=15000', { dryRun: true, entityId: id, entityType: 'jots', version })
    const old = await invoke('1.0.0')
    expect(old.invocation).toMatchObject({ outcome: { applied: false, preview: [{ collection: 'jot-pages' }, { kind: 'transition' }, { kind: 'update' }] }, status: 'COMPLETED' })
    expect((await engine.sql<Row>('select agent_version, pins from agent_invocations where id = $1', [old.invocation.id]))[0]).toMatchObject({ agent_version: '1.0.0', pins: { skill: { version: '1.0.0' } } })
    expect((await invoke('7.0.0')).invocation).toMatchObject({ error: expect.stringContaining('there are 1.0.0, 1.1.0'), status: 'FAILED' })
  })
})

describe('feedback', () => {
  it('is kept with the run, and counted per skill and day (B004-011, B004-033)', async () => {
    const { id } = await engine.add('jots', { title: 'Rated' })
    const { invocation } = await call<{ invocation: Row }>('POST', '/api/skills/brancher/invoke?wait=15000', { entityId: id, entityType: 'jots' })
    expect((await call('POST', `/api/agent-invocations/${String(invocation.id)}/feedback`, { accepted: true, comment: 'Just right', rating: 5 })).status).toBe(200)
    expect((await call('POST', `/api/agent-invocations/${String(invocation.id)}/feedback`, { rating: 9 })).status).toBe(400)
    const [kept] = await engine.sql<Row>('select was_accepted, user_feedback, rating from agent_invocations where id = $1', [invocation.id])
    expect(kept).toEqual({ rating: '5', user_feedback: 'Just right', was_accepted: true })
    const { days } = await call('GET', '/api/agent-skills/statistics?days=7')
    expect((days as Row[]).find(({ skill: slug }) => slug === 'brancher')).toMatchObject({ accepted: 1, ended: 1, rated: 1, rating: 5, rejected: 0, succeeded: 1 })
  })
})

describe('invoking', () => {
  it('streams the steps as they end, then the result', async () => {
    const { id } = await engine.add('jots', { title: 'Streamed' })
    const { invocation } = await call<{ invocation: Row }>('POST', '/api/skills/brancher/invoke', { entityId: id, entityType: 'jots' })
    const response = await engine.request('GET', `/api/agent-invocations/${String(invocation.id)}/stream`, { as: engine.admin })
    const text = await response.text()
    expect(response.headers.get('content-type')).toBe('text/event-stream')
    expect(text.match(/^event: \w+/gm)).toEqual(['event: step', 'event: step', 'event: end'])
    expect(text).toContain('"status":"COMPLETED"')
  })

  it('by the Local API waits for the result, and with a key happens once', async () => {
    const { runSkill } = await import('@/plugins/agents/operations/runSkill')
    const { id } = await engine.add('jots', { title: 'Local' })
    const args = { entityId: id, entityType: 'jots', idempotencyKey: 'order-7', input: {}, organization: engine.organization, req: await engine.requestOf(engine.admin), slug: 'brancher' }
    const [first, second] = await Promise.all([runSkill(args), runSkill({ ...args, req: await engine.requestOf(engine.admin) })])
    expect(first).toMatchObject({ status: 'COMPLETED' })
    expect(second.id).toBe(first.id)
    expect(await runSkill({ ...args, idempotencyKey: 'order-8', timeoutMs: 0 })).toMatchObject({ status: expect.stringMatching(/PENDING|RUNNING|COMPLETED/) })
  })
})
