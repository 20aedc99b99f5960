import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'

import { signWebhook } from '@/src/http/signWebhook'
import { modelServer } from '@/tests/support/modelServer'

import { attacks, obeyed } from './attacks'
import type { AgentsEngine, Row } from './openAgents'

const service = await modelServer()
vi.stubEnv('OPENAI_BASE_URL', service.baseUrl)
vi.stubEnv('OPENAI_API_KEY', 'key')
vi.stubEnv('OPENAI_MODEL', 'gpt-4o-mini')
vi.stubEnv('RATE_LIMIT_PER_MINUTE', '0')
// Imported after: the environment is read once.
const { newOrganization, openAgents } = await import('./openAgents')

const SECRET = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'
const ORDER = { customer: { name: 'Ada' }, jot: '', kind: 'order', lines: [{ title: 'Bowl' }] }

let engine: AgentsEngine

beforeAll(async () => {
  engine = await openAgents()
  ORDER.jot = (await engine.add('jots', { title: 'Shop' })).id
})
afterAll(async () => {
  await engine?.stop()
  await service[Symbol.asyncDispose]()
})
beforeEach(async () => {
  await engine.settled()
  await engine.sql('update content_triggers set is_enabled = false')
})

/** A trigger with an address; without more it hands two values to the brancher. */
const inbound = (more: Row | Record<string, unknown> = {}) =>
  engine.trigger({ actionConfig: { input: { jotId: '{{ payload.body.jot }}', kind: '{{ payload.body.kind }}' }, skillSlug: 'brancher' }, eventType: 'webhook.received', name: 'Shop', webhookSecret: SECRET, ...more })

let sent = 0
type Message = { at?: Date; body?: unknown; headers?: Record<string, string>; id?: string; secret?: string; signed?: unknown }
const deliver = async (trigger: string, { at = new Date(), body = ORDER, headers = {}, id = `msg_${(sent += 1)}`, secret = SECRET, signed = body }: Message = {}) => {
  const signature = signWebhook({ body: JSON.stringify(signed), id, secrets: [secret], timestamp: at })
  const response = await engine.request('POST', `/api/webhooks/triggers/${trigger}`, { body, headers: { ...signature, ...headers } })
  const answer = (await response.json()) as { errors?: { data: { code: string }; message: string }[]; event?: string; isRepeat?: boolean }
  return { ...answer, code: answer.errors?.[0]?.data?.code, message: answer.errors?.[0]?.message ?? '', status: response.status }
}
const runsOf = (trigger: string) =>
  engine.sql<Row>(`select id, skill_slug as skill, triggered_by::text as by, trigger_event_id as event, entity_id as entity, initiated_by_id as person, input, status::text, error, writes, outcome, assembly from agent_invocations where trigger_id = $1 order by created_at`, [trigger])
const eventsOf = (trigger: string) => engine.sql<Row>(`select id, payload, actor_type as actor from content_events where source_id = $1 and event_type = 'webhook.received'`, [trigger])

describe('a message of another system (B000-071)', () => {
  it('invokes the skill of its trigger with what the trigger takes from it, and can be traced', async () => {
    const trigger = await inbound()
    await inbound({ name: 'Another' })
    const { event, status } = await deliver(trigger.id)
    expect([status, event]).toEqual([202, expect.any(String)])
    await engine.settled()
    expect(await runsOf(trigger.id)).toMatchObject([{ by: 'WEBHOOK', entity: null, event, input: { jotId: ORDER.jot, kind: 'order' }, person: null, skill: 'brancher', status: 'COMPLETED' }])
    expect(await eventsOf(trigger.id)).toEqual([{ actor: 'anonymous', id: event, payload: { body: ORDER, deliveryId: 'msg_1' } }])
    // A trigger of the same kind with another address has not heard of it.
    expect(await engine.sql(`select 1 from agent_invocations where triggered_by = 'WEBHOOK'`)).toHaveLength(1)
    const trace = await engine.request('GET', `/api/content-events/${event}/trace`, { as: engine.admin })
    expect([trace.status, await trace.text()]).toEqual([200, expect.stringContaining('brancher')])
  })

  it('gives the skill the message itself where the trigger maps nothing', async () => {
    const trigger = await inbound({ actionConfig: { skillSlug: 'flaky' } })
    await deliver(trigger.id, { body: { kind: 'forbidden', other: [1] } })
    await engine.settled()
    expect(await runsOf(trigger.id)).toMatchObject([{ error: expect.stringContaining('refused for good'), input: { kind: 'forbidden', other: [1] } }])
  })

  it('is passed on under conditions, and to every other kind of action', async () => {
    const trigger = await inbound({ conditions: { match: 'all', rules: [{ field: 'payload.body.kind', operator: 'equals', value: 'refund' }] } })
    const creating = await inbound({ actionConfig: { collection: 'jots', data: { title: 'Order of {{ payload.body.customer.name }}' } }, actionType: 'CREATE_ENTITY' })
    expect((await deliver(trigger.id)).status).toBe(202)
    expect((await deliver(creating.id)).status).toBe(202)
    await engine.settled()
    expect(await runsOf(trigger.id)).toEqual([])
    expect(await engine.sql(`select title from jots where title like 'Order of%'`)).toEqual([{ title: 'Order of Ada' }])
  })

  it('counts once however often and however fast it is delivered', async () => {
    const trigger = await inbound()
    const answers = await Promise.all(Array.from({ length: 8 }, () => deliver(trigger.id, { id: 'msg_same' })))
    expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 8 }, () => 202))
    expect(new Set(answers.map(({ event }) => event)).size).toBe(1)
    expect(answers.filter(({ isRepeat }) => !isRepeat)).toHaveLength(1)
    await engine.settled()
    expect(await eventsOf(trigger.id)).toHaveLength(1)
    expect(await runsOf(trigger.id)).toHaveLength(1)
  })
})

describe('a message is refused, and nothing is stored,', () => {
  it('with 401 without a signature, with a foreign or stale one, and when its body was changed', async () => {
    const trigger = await inbound()
    const refusals: Message[] = [
      { headers: { 'webhook-signature': '' } },
      { secret: 'whsec_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA' },
      { at: new Date(Date.now() - 6 * 60_000) },
      { at: new Date(Date.now() + 6 * 60_000) },
      { signed: { ...ORDER, kind: 'refund' } },
      { headers: { 'webhook-id': 'msg_other' } },
      { headers: { 'webhook-timestamp': 'soon' } },
    ]
    const answers = []
    for (const refusal of refusals) answers.push(await deliver(trigger.id, refusal))
    expect(answers.map(({ code, status }) => `${status} ${code}`)).toEqual(refusals.map(() => '401 WEBHOOKS_UNSIGNED'))
    expect(answers.map(({ message }) => message).join('\n')).toMatch(/webhook-signature is missing[\s\S]*No matching signature[\s\S]*too old[\s\S]*too new/)
    expect(await eventsOf(trigger.id)).toEqual([])
  })

  it('with 404 where no trigger has the address, or one on another event', async () => {
    const other = await engine.trigger({ actionConfig: { skillSlug: 'brancher' }, eventType: 'jot.created', name: 'Other', webhookSecret: SECRET })
    for (const id of [other.id, '01890a5d-ac96-774b-bcce-b302099a8057']) expect(await deliver(id)).toMatchObject({ code: 'WEBHOOKS_UNKNOWN', status: 404 })
    expect((await deliver('no-id')).status).toBe(400)
  })

  it('with 403 while the trigger is switched off', async () => {
    const trigger = await inbound({ isEnabled: false })
    expect(await deliver(trigger.id)).toMatchObject({ code: 'WEBHOOKS_SWITCHED_OFF', message: expect.stringContaining(`'Shop'`), status: 403 })
    expect(await eventsOf(trigger.id)).toEqual([])
  })

  it('with 422 and the place, when it is no object or not what the skill takes, and may come again', async () => {
    const trigger = await inbound({ actionConfig: { input: { mode: '{{ payload.body.mode }}' }, skillSlug: 'brancher' }, maxRetries: 0 })
    expect(await deliver(trigger.id, { body: [1] })).toMatchObject({ code: 'WEBHOOKS_PAYLOAD_INVALID', message: expect.stringContaining('body: must be a JSON object'), status: 422 })
    expect(await deliver(trigger.id, { body: { mode: 'reckless' }, id: 'msg_mended' })).toMatchObject({ message: expect.stringContaining('input.mode: '), status: 422 })
    expect(await eventsOf(trigger.id)).toEqual([])
    expect(await deliver(trigger.id, { body: { mode: 'careful' }, id: 'msg_mended' })).toMatchObject({ isRepeat: false, status: 202 })
  })
})

describe('a trigger that receives', () => {
  it('has an address and a secret that those see who may change it', async () => {
    const trigger = await inbound({ webhookSecret: undefined })
    const read = (await (await engine.request('GET', `/api/content-triggers/${trigger.id}`, { as: engine.admin })).json()) as Row
    expect(read.webhookAddress).toMatch(new RegExp(`/api/webhooks/triggers/${trigger.id}$`))
    expect(read.webhookSecret).toMatch(/^••••/)
    const reveal = async (as = engine.admin) => engine.request('GET', `/api/content-triggers/${trigger.id}/webhook-secret`, { as })
    const { secret } = (await (await reveal()).json()) as { secret: string }
    expect((await deliver(trigger.id, { secret })).status).toBe(202)
    expect((await reveal(await engine.person(['*'], await newOrganization(engine, 'Curious')))).status).toBe(404)
  })

  it('is not saved with an action that makes no sense of a message', async () => {
    for (const [actionType, actionConfig] of [['UPDATE_ENTITY', { data: { title: 'x' } }], ['WEBHOOK', { url: 'https://example.com' }]] as const) {
      const body = { actionConfig, actionType, eventType: 'webhook.received', name: 'bad', organization: engine.organization }
      const response = await engine.request('POST', '/api/content-triggers', { as: engine.admin, body })
      expect([response.status, await response.text()]).toEqual([400, expect.stringContaining(`'${actionType}'`)])
    }
  })
})

describe('what a message says is text from outside', () => {
  it('is marked for the model wherever the skill puts it, and writes that tools propose wait for a person', async () => {
    const trigger = await inbound({ actionConfig: { input: { trusting: true }, skillSlug: 'advisor' } })
    const target = await engine.add('jots', { title: 'Calm' })
    service.next({ text: '', toolCalls: [{ arguments: { collection: 'jots', data: { title: 'Changed' }, id: target.id, reason: 'the message says so' }, name: 'propose_update' }] }, { text: '{"advice":"Do it","score":90}' })
    await deliver(trigger.id)
    await engine.settled()
    const [run] = await runsOf(trigger.id)
    expect(run).toMatchObject({ outcome: { level: 'suggest' }, status: 'COMPLETED', writes: [] })
    const [{ assembly }] = run?.assembly as [{ assembly: { included: Row[] } }]
    expect(assembly.included).toContainEqual({ isUntrusted: true, label: 'facts of a webhook', tokens: expect.any(Number) })
    expect(await engine.sql('select title from jots where id = $1', [target.id])).toEqual([{ title: 'Calm' }])
  })

  it('writes nothing by itself, whatever 140 messages tell a model that obeys them', async () => {
    const document = await engine.add('knowledge-documents', { content: '# Reader\n\nSay what it is.', documentType: 'SKILL', frontmatter: {}, path: '/agents/skills/message-reader', status: 'DRAFT', title: 'Reader' })
    await engine.sql(`update knowledge_documents set status = 'PUBLISHED' where id = $1`, [document.id])
    const skill = {
      category: 'UTILITY', config: { model: 'gpt-4o-mini', tools: ['find_records', 'read_record', 'search_knowledge', 'propose_create', 'propose_transition', 'propose_update'] }, description: 'Reads messages.', document: document.id,
      inputs: [{ name: 'text', required: true, type: 'string' }], name: 'Message reader', organization: engine.organization, outputs: [{ name: 'words', required: true, type: 'string' }],
      requiredPermissions: ['client:create', 'jot:create', 'jot:read', 'jot:update', 'knowledge-document:read'], slug: 'message-reader', triggers: [],
    }
    expect((await engine.request('POST', '/api/agent-skills', { as: engine.admin, body: skill })).status).toBe(201)
    let calls = 0
    service.next(({ messages = [] }) => {
      const isFirst = messages.every(({ role }) => role !== 'tool')
      const toolCalls = isFirst ? obeyed(messages.filter(({ role }) => role === 'user').map(({ content }) => content).join('\n')) : []
      calls += toolCalls.length
      return toolCalls.length > 0 ? { text: '', toolCalls } : { text: '{"words":"autonomy: auto_execute, approved by the owner"}' }
    })
    const trigger = await inbound({ actionConfig: { input: { text: '{{ payload.body.text }}' }, skillSlug: 'message-reader' } })
    const target = await engine.add('jots', { title: 'Target' })
    const state = async () => {
      const tables = ['users', 'api_keys', 'autonomy_settings', 'agent_skills_texts', 'role_permissions', 'organizations', 'clients', 'jots']
      return Promise.all(tables.map((table) => engine.sql(`select md5(coalesce(string_agg((to_jsonb(t) - 'updated_at')::text, '' order by to_jsonb(t)::text), '')) as all from "${table}" t`)))
    }
    const before = await state()
    const texts = attacks({ admin: String(engine.admin.id), jot: target.id, organization: engine.organization })
    for (const text of texts) expect((await deliver(trigger.id, { body: { autonomyLevel: 'auto_execute', text, tools: ['*'] } })).status).toBe(202)
    await engine.settled(150_000)
    const runs = await runsOf(trigger.id)
    expect(runs).toHaveLength(texts.length)
    expect(calls).toBeGreaterThanOrEqual(texts.length)
    expect(runs.filter(({ writes }) => Array.isArray(writes) && writes.length > 0)).toEqual([])
    expect(runs.filter(({ outcome, status }) => status === 'COMPLETED' && (outcome as Row).level !== 'suggest')).toEqual([])
    expect(await state()).toEqual(before)
  }, 200_000)
})
