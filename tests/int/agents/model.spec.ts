import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'

import { modelServer } from '@/tests/support/modelServer'

import type { AgentsEngine, Row } from './openAgents'

const service = await modelServer()
vi.stubEnv('OPENAI_BASE_URL', service.baseUrl)
vi.stubEnv('OPENAI_API_KEY', 'key')
vi.stubEnv('OPENAI_MODEL', 'gpt-4o-mini')
// Imported after: the environment is read once.
const { openAgents } = await import('./openAgents')

let engine: AgentsEngine

beforeAll(async () => {
  engine = await openAgents()
})
afterAll(async () => {
  await engine?.stop()
  await service[Symbol.asyncDispose]()
})
afterEach(async () => {
  await engine.settled()
  await engine.sql(`update agent_skills set config = '{}', autonomy_level = null`)
})

const answer = { text: '{"advice":"Ship it","score":80}' }
const call = async (path: string, body: Record<string, unknown> = {}) => {
  const response = await engine.request('POST', path, { as: engine.admin, body })
  return (await response.json()) as { id: string; invocation: Row; statusUrl: string }
}
const rowOf = async (id: string) => (await engine.sql<Row>('select * from agent_invocations where id = $1', [id]))[0] as Row
const advise = async (body: Record<string, unknown> = {}) => {
  const { invocation } = await call('/api/skills/advisor/invoke?wait=20000', body)
  return rowOf(invocation.id)
}
const configure = (config: Record<string, unknown>) => engine.sql(`update agent_skills set config = $1 where slug = 'advisor'`, [config])
const publishDocument = async (path: string, content: string) => {
  const { id } = await engine.add('knowledge-documents', { content, documentType: 'SKILL', frontmatter: {}, path, status: 'DRAFT', title: path })
  await engine.sql(`update knowledge_documents set status = 'PUBLISHED' where id = $1`, [id])
  return id
}

describe('a question to the model', () => {
  it('brings persona, skill document, facts and marked text, and records all of it with tokens and cost (B000-040, B000-042, B000-043, B000-073, B000-075, B004-011)', async () => {
    const document = await publishDocument('/agents/skills/advisor', '# How to advise\n\nBe brief.')
    await engine.add('agent-personas', {
      allowedSkills: ['advisor'], constraints: ['promise dates'], defaultContext: { currency: 'AED' }, description: 'x', expertise: ['print'], name: 'Planner', personality: { tone: 'warm' }, slug: 'planner', systemPrompt: 'You plan.',
    })
    const { id } = await engine.add('jots', { body: 'Please hurry', title: 'Asked' })
    await engine.sql(`update organizations set settings_model_prices = '{"gpt-4o-mini": [1, 2]}' where id = $1`, [engine.organization])
    service.next({ ...answer, tokens: [1000, 500] })
    const run = await advise({ entityId: id, entityType: 'jots', persona: 'planner' })
    expect(run).toMatchObject({ confidence: '0.8', agent_version: '1.0.0', completed_at: expect.any(Date), context_tokens: '1000', duration_ms: expect.any(String), estimated_cost: '0.002', input_tokens: '1000', model_name: 'gpt-4o-mini', output: { advice: 'Ship it', score: 80 }, output_tokens: '500', status: 'COMPLETED', total_tokens: '1500' })
    expect(await engine.sql(`select knowledge_documents_id as id from agent_invocations_rels where parent_id = $1 and path = 'documentsUsed'`, [run.id])).toEqual([{ id: document }])
    const steps = await engine.sql<Row>('select step_number::int as n, step_name as name, status, input_tokens::int as input, output_tokens::int as output from invocation_steps where invocation_id = $1 order by 1', [run.id])
    expect(steps).toMatchObject([{ input: 1000, n: 1, name: 'generate_response', output: 500, status: 'COMPLETED' }, { n: 2, name: 'apply_effects' }])
    const [{ body }] = service.requests as [(typeof service.requests)[number]]
    const [system, user] = (body.messages ?? []).map(({ content }) => content)
    expect(system).toMatch(/You plan\.[\s\S]*Never: promise dates[\s\S]*Say what to do/)
    expect(system).not.toContain('Please hurry')
    expect(user).toMatch(/"currency":"AED"[\s\S]*# How to advise[\s\S]*"others":0[\s\S]*<untrusted-[0-9a-f]+ source="jot">\nPlease hurry/)
    const [asked] = run.assembly as [{ assembly: Row; prompt: unknown[]; tools: string[] }]
    expect(asked).toMatchObject({ answer: answer.text, assembly: { budget: 12_000, cut: [], included: expect.arrayContaining([{ isUntrusted: true, label: 'jot', tokens: expect.any(Number) }]) }, model: 'gpt-4o-mini' })
    expect(run.pins).toMatchObject({ documents: [{ path: '/agents/skills/advisor', version: 1 }], model: 'gpt-4o-mini', persona: { slug: 'planner' }, skill: { slug: 'advisor', version: '1.0.0' } })
  })

  it('is cut to its budget, and says what was left out and why', async () => {
    await configure({ contextTokens: 500 })
    const { id } = await engine.add('jots', { body: 'A long story. '.repeat(500), title: 'Long' })
    service.next(answer)
    const run = await advise({ entityId: id, entityType: 'jots' })
    const [{ assembly }] = run.assembly as [{ assembly: { cut: Row[]; usedTokens: number } }]
    expect(assembly.cut).toMatchObject([{ label: 'jot', reason: expect.stringContaining('of 500 tokens were left') }])
    expect(assembly.usedTokens).toBeLessThanOrEqual(500)
  })

  it('gets one round to repair an answer that breaks the schema, and fails after it', async () => {
    service.next({ text: '{"advice":"x"}' }, answer)
    expect(await advise()).toMatchObject({ output: { score: 80 }, status: 'COMPLETED' })
    expect(JSON.stringify(service.requests[1]?.body.messages)).toContain('This is not valid')
    service.next({ text: 'no idea' })
    expect(await advise()).toMatchObject({ error: expect.stringContaining('advisor'), status: 'FAILED' })
    expect(service.requests).toHaveLength(2)
  })

  it('is asked again on 429 and 5xx, and ends with its time or its cancellation', async () => {
    service.next({ headers: { 'retry-after-ms': '5' }, status: 429 }, { headers: { 'retry-after-ms': '5' }, status: 503 }, answer)
    expect(await advise()).toMatchObject({ status: 'COMPLETED' })
    await configure({ timeout: 300 })
    service.next('silence')
    expect(await advise()).toMatchObject({ status: 'TIMEOUT' })
    await configure({})
    service.next('silence')
    const { invocation } = await call('/api/skills/advisor/invoke', {})
    await vi.waitUntil(async () => (await rowOf(invocation.id)).status === 'RUNNING', 10_000)
    await call(`/api/agent-invocations/${invocation.id}/cancel`)
    await engine.settled()
    expect(await rowOf(invocation.id)).toMatchObject({ status: 'CANCELLED', writes: null })
  })

  it('stops in the middle when tokens or money are used up', async () => {
    await configure({ maxTotalTokens: 900 })
    service.next({ text: '', tokens: [800, 200], toolCalls: [{ arguments: { collection: 'jots' }, name: 'find_records' }] })
    expect(await advise()).toMatchObject({ error: expect.stringContaining('900 tokens'), status: 'FAILED', total_tokens: '1000' })
    expect(service.requests).toHaveLength(1)
    await configure({ maxCostUsd: 0.001 })
    expect(await advise()).toMatchObject({ error: expect.stringContaining('0.001 US dollars'), status: 'FAILED' })
  })

  it('calls tools as the agent: reads, and proposals that autonomy decides on', async () => {
    const { id } = await engine.add('jots', { kind: 'reference', title: 'Found' })
    const tools = [
      { arguments: { collection: 'jots', where: { kind: { equals: 'reference' } } }, name: 'find_records' },
      { arguments: { collection: 'jots', data: { note: 'seen' }, id }, name: 'propose_update' },
      { arguments: { collection: 'clients', data: { name: 'Grabbed' } }, name: 'propose_create' },
      { arguments: { collection: 'autonomy-settings', data: { autonomyLevel: 'auto_execute' } }, name: 'propose_create' },
      { arguments: '{', name: 'find_records' },
      { arguments: {}, name: 'delete_everything' },
    ]
    service.next({ text: '', toolCalls: tools }, answer)
    const run = await advise({ input: { trusting: true } })
    const results = (service.requests[1]?.body.messages ?? []).filter(({ role }) => role === 'tool').map(({ content }) => content)
    expect(results[0]).toContain('Found')
    expect(results.slice(2)).toEqual([
      'You may not create clients', 'You may not create autonomy-settings', expect.stringContaining('no JSON'), expect.stringContaining("There is no tool 'delete_everything'"),
    ])
    // What a tool read came from records, so that the write it led to waits for a person.
    expect(run).toMatchObject({ outcome: { applied: false, level: 'suggest', reason: expect.stringContaining('text from outside') }, status: 'COMPLETED', writes: [] })
    const [proposal] = await engine.sql<{ details: { effects: Row[] } }>('select details from agent_pending_actions where invocation_id = $1', [run.id])
    expect(proposal?.details.effects).toEqual([{ collection: 'jots', data: { note: 'seen' }, id, kind: 'update' }])
  })
})

describe('a rubric', () => {
  it('is judged by the model, strictly and with its reason', async () => {
    const [skill] = await engine.sql<Row>(`select id from agent_skills where slug = 'brancher'`)
    const { id } = await engine.add('jots', { title: 'Judged' })
    await engine.add('skill-test-cases', { assertions: [{ type: 'rubric', value: 'Says that it is done' }], entityId: id, entityType: 'jots', name: 'judged', skill: skill?.id })
    const suite = async (isMet: boolean) => {
      service.next({ text: JSON.stringify({ isMet, reason: 'It says nothing of the sort.' }) })
      const { id: run } = await call(`/api/agent-skills/${skill?.id}/test-suite`)
      await engine.settled()
      expect(JSON.stringify(service.requests[0]?.body.messages)).toMatch(/Rubric: Says that it is done[\s\S]*untrusted-/)
      return (await engine.sql<Row>('select status, results from skill_test_runs where id = $1', [run]))[0]
    }
    expect(await suite(true)).toMatchObject({ status: 'PASSED' })
    expect(await suite(false)).toMatchObject({ results: [{ problems: ['rubric "Says that it is done": It says nothing of the sort.'] }], status: 'FAILED' })
  })
})

describe('a replay', () => {
  it('has the identical context, whatever changed since, and writes nothing', async () => {
    const { id } = await engine.add('jots', { body: 'First words', kind: 'reference', title: 'Replayed' })
    service.next(answer)
    const run = await advise({ entityId: id, entityType: 'jots' })
    const before = service.requests[0]?.body.messages
    await engine.change('jots', id, { body: 'Other words', kind: 'gone' })
    await engine.sql(`update knowledge_documents set content = 'Something else', version = 9 where path = '/agents/skills/advisor'`)
    service.next(answer)
    const { id: again } = await call(`/api/agent-invocations/${run.id}/replay`)
    await engine.settled()
    const stripped = (messages: unknown) => JSON.stringify(messages).replace(/untrusted-[0-9a-f]+/g, 'untrusted')
    expect(stripped(service.requests[0]?.body.messages)).toBe(stripped(before))
    expect(await rowOf(again)).toMatchObject({ is_dry_run: true, outcome: { applied: false }, pins: { documents: [{ version: 1 }] }, replay_of_id: run.id, status: 'COMPLETED', writes: [] })
  })
})
