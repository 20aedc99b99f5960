import { Webhook } from 'standardwebhooks'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'

import { listen } from '@/tests/support/listen'

import { type AgentsEngine, newOrganization, openAgents, type Row } from './openAgents'

// Before anything is imported: the environment is read once.
vi.hoisted(() => vi.stubEnv('OUTBOUND_ALLOW', '127.0.0.0/8'))

const answers: number[] = []
const receiver = await listen((_request, response) => response.writeHead(answers.shift() ?? 200).end('thanks'))
const { received } = receiver
const url = `${receiver.origin}/hook`

let engine: AgentsEngine

beforeAll(async () => {
  engine = await openAgents()
})
afterAll(async () => {
  await engine?.stop()
  await receiver[Symbol.asyncDispose]()
})
beforeEach(async () => {
  await engine.sql('update content_triggers set is_enabled = false')
  answers.length = 0
  received.length = 0
})

const webhook = (config: Record<string, unknown> = {}, more: Record<string, unknown> = {}) =>
  engine.trigger({ actionConfig: { url, ...config }, actionType: 'WEBHOOK', eventType: 'jot.created', maxRetries: 1, name: 'hook', ...more })
const secretOf = async (id: string, as = engine.admin) => {
  const response = await engine.request('GET', `/api/content-triggers/${id}/webhook-secret`, { as })
  return { secret: ((await response.json()) as { secret: string }).secret, status: response.status }
}
const executionOf = async (id: string) =>
  (await engine.sql<{ executions: Row[] }>(`select executions from content_events where source_id = $1 and event_type = 'jot.created'`, [id]))[0]?.executions

describe('the action WEBHOOK (B000-054)', () => {
  it('sends one signed message that the receiver can verify, and records the outcome', async () => {
    const trigger = await webhook({ headers: { 'X-Team': 'design' } })
    const { id } = await engine.add('jots', { kind: 'hooked', title: 'Hooked' })
    await engine.settled()
    const { secret } = await secretOf(trigger.id)
    expect(received).toHaveLength(1)
    const [{ body, headers }] = received as [(typeof received)[number]]
    expect(new Webhook(secret).verify(body, headers as Record<string, string>)).toMatchObject({ data: { kind: 'hooked', sourceId: id, sourceType: 'jots' }, type: 'jot.created' })
    expect(headers).toMatchObject({ 'content-type': 'application/json', 'x-team': 'design' })
    expect(await executionOf(id)).toContainEqual(expect.objectContaining({ outcome: { answer: 'thanks', durationMs: expect.any(Number), status: 200 }, state: 'executed' }))
  })

  it('is repeated with the same message id when the receiver fails', async () => {
    await webhook()
    answers.push(500)
    const { id } = await engine.add('jots', { title: 'Again' })
    await engine.settled()
    expect(received.map(({ headers }) => headers['webhook-id'])).toEqual([received[0]?.headers['webhook-id'], received[0]?.headers['webhook-id']])
    expect(received).toHaveLength(2)
    expect((await executionOf(id))?.map(({ state }) => state)).toEqual(['queued', 'executed'])
  })

  it('fails with the reason when the receiver keeps failing', async () => {
    const trigger = await webhook({}, { maxRetries: 0 })
    answers.push(503)
    await engine.add('jots', { title: 'Down' })
    await engine.settled()
    expect((await engine.sql('select last_error, failure_count from content_triggers where id = $1', [trigger.id]))[0]).toEqual({ failure_count: '1', last_error: expect.stringContaining('answered 503') })
  })

  it('keeps its secret encrypted and shows it to those only who may change the trigger', async () => {
    const trigger = await webhook({ secret: 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw' })
    const [stored] = await engine.sql<Row>('select action_config, webhook_secret from content_triggers where id = $1', [trigger.id])
    expect(stored).toEqual({ action_config: { url }, webhook_secret: expect.not.stringContaining('MfKQ9r8') })
    const read = (await (await engine.request('GET', `/api/content-triggers/${trigger.id}`, { as: engine.admin })).json()) as Row
    expect(read.webhookSecret).toBe('••••LaSw')
    expect(await secretOf(trigger.id)).toEqual({ secret: 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw', status: 200 })
    await engine.change('content-triggers', trigger.id, { name: 'renamed' })
    expect((await secretOf(trigger.id)).secret).toBe('whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw')
    const stranger = await engine.person(['*'], await newOrganization(engine, 'Curious'))
    expect((await secretOf(trigger.id, stranger)).status).toBe(404)
    expect((await secretOf(trigger.id, await engine.person(['content-trigger:read']))).status).toBe(403)
  })

  it('refuses a configuration that cannot be sent', async () => {
    const body = { actionConfig: { headers: [1], method: 'GET', url: 'ftp://x' }, actionType: 'WEBHOOK', eventType: 'jot.created', name: 'bad', organization: engine.organization }
    const answer = await (await engine.request('POST', '/api/content-triggers', { as: engine.admin, body })).json()
    expect(JSON.stringify(answer)).toMatch(/actionConfig\.url.*actionConfig\.method.*actionConfig\.headers|must be an http/)
  })
})
