import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'

import type { Caller } from '@/tests/support/createEngine'

import { type AgentsEngine, newOrganization, openAgents, type Row } from './openAgents'

let engine: AgentsEngine

beforeAll(async () => {
  engine = await openAgents()
})
afterAll(() => engine?.stop())
afterEach(async () => {
  await engine.settled()
  await engine.sql(`update agent_skills set autonomy_level = null, config = '{}'; delete from autonomy_settings`)
})

type Answer = { errors?: { data?: { code?: string }; message: string }[]; invocation: Row; reverted?: number }

const call = async (path: string, as = engine.admin, body: Record<string, unknown> = {}) => {
  const response = await engine.request('POST', path, { as, body })
  const answer = (await response.json()) as Answer
  return { ...answer, code: answer.errors?.[0]?.data?.code, message: answer.errors?.[0]?.message, status: response.status }
}
const run = async (slug: string, jot: string, as = engine.admin) => {
  const { invocation } = await call(`/api/skills/${slug}/invoke?wait=15000`, as, { entityId: jot, entityType: 'jots' })
  return (await engine.sql<Row>('select * from agent_invocations where id = $1', [invocation.id]))[0] as Row
}
const revert = (id: string, as = engine.admin) => call(`/api/agent-invocations/${id}/revert`, as)
const jot = async (id: string) => (await engine.sql<Row>('select * from jots where id = $1', [id]))[0]

describe('undoing what an agent did', () => {
  it('takes back creations, updates and transitions of an invocation at once, and records it', async () => {
    const { id } = await engine.add('jots', { meta: { kept: true }, title: 'Undone' })
    const before = await engine.sql('select 1 from jot_pages')
    const done = await run('publisher', id)
    expect(await jot(id)).toMatchObject({ meta: { page: expect.any(String) }, phase: 'WORK' })
    expect(await revert(done.id)).toMatchObject({ reverted: 3, status: 200 })
    expect(await jot(id)).toMatchObject({ meta: { kept: true }, phase: 'IDEA' })
    expect(await engine.sql('select 1 from jot_pages')).toHaveLength(before.length)
    const [row] = await engine.sql<Row>('select reverted_at, reverted_by_id, was_accepted from agent_invocations where id = $1', [done.id])
    expect(row).toEqual({ reverted_at: expect.any(Date), reverted_by_id: engine.admin.id, was_accepted: false })
    const audit = await engine.sql<Row>(`select action_details from agent_audit_logs where invocation_id = $1 and action_details->>'reason' = 'reverted'`, [done.id])
    expect(audit).toHaveLength(3)
    expect(await revert(done.id)).toMatchObject({ code: 'AGENTS_INVOCATION_NOT_REVERTABLE', status: 409 })
  })

  it('refuses where somebody edited since, saying what, and then takes back nothing', async () => {
    const { id } = await engine.add('jots', { title: 'Edited' })
    const done = await run('publisher', id)
    await engine.change('jots', id, { meta: { mine: 1 } })
    const refused = await revert(done.id)
    expect(refused).toMatchObject({ code: 'AGENTS_REVERT_CONFLICT', status: 409 })
    expect(refused.message).toMatch(/jots Edited: meta is \{"mine":1\}, not \{"page"/)
    expect(await jot(id)).toMatchObject({ meta: { mine: 1 }, phase: 'WORK' })
    // Another field of the same document is none of the agent's business.
    const other = await engine.add('jots', { title: 'Beside' })
    const beside = await run('publisher', other.id)
    await engine.change('jots', other.id, { kind: 'by hand' })
    expect(await revert(beside.id)).toMatchObject({ status: 200 })
    expect(await jot(other.id)).toMatchObject({ kind: 'by hand', phase: 'IDEA' })
  })

  it('does not delete a created document that somebody went on with', async () => {
    const { id } = await engine.add('jots', { title: 'Trunk' })
    const done = await run('brancher', id)
    const [write] = done.writes as { id: string }[]
    await engine.change('jots', String(write?.id), { body: 'my own words' })
    const refused = await revert(done.id)
    expect(refused.message).toMatch(/no guide for Trunk: jot\.updated by user Person \d+ at /)
    expect(await jot(String(write?.id))).toMatchObject({ body: 'my own words' })
  })

  it('needs the rights to do it by hand, and is blind to other organizations', async () => {
    const { id } = await engine.add('jots', { title: 'Rights' })
    const done = await run('publisher', id)
    const weak = await engine.person(['agent-invocation:*', 'jot:read', 'jot:update'])
    expect(await revert(done.id, weak)).toMatchObject({ code: 'AGENTS_REVERT_CONFLICT', status: 409 })
    expect(await jot(id)).toMatchObject({ phase: 'WORK' })
    expect((await revert(done.id, await engine.person(['jot:*']))).status).toBe(403)
    expect((await revert(done.id, await engine.person(['*'], await newOrganization(engine, 'Elsewhere')))).status).toBe(404)
  })
})

describe('a proposal', () => {
  const propose = async (title: string) => {
    await engine.sql(`update agent_skills set autonomy_level = 'suggest'`)
    const { id } = await engine.add('jots', { meta: { old: 1 }, title })
    const done = await run('publisher', id)
    const [proposal] = await engine.sql<{ details: { changes: Row[] } } & Row>('select * from agent_pending_actions where invocation_id = $1', [done.id])
    return { done, id, proposal: proposal as NonNullable<typeof proposal> }
  }

  it('shows field by field what is there and what would be, and leaves no trace of having looked', async () => {
    const events = await engine.sql(`select 1 from content_events`)
    const { id, proposal } = await propose('Shown')
    expect(proposal.details.changes).toMatchObject([
      { after: { title: 'page' }, before: null, collection: 'jot-pages', id: { $ref: 'page' }, kind: 'create' },
      { after: { phase: 'WORK' }, before: { phase: 'IDEA' }, collection: 'jots', id, kind: 'transition', transition: 'begin' },
      { after: { meta: { page: { $ref: 'page' } } }, before: { meta: { old: 1 } }, collection: 'jots', id, kind: 'update' },
    ])
    expect(await jot(id)).toMatchObject({ meta: { old: 1 }, phase: 'IDEA' })
    // Only what the test itself did happened.
    expect(await engine.sql(`select 1 from content_events`)).toHaveLength(events.length + 1)
  })

  it('applies exactly what was shown, and can then be undone', async () => {
    const { done, id, proposal } = await propose('Applied')
    expect((await call(`/api/agent-pending-actions/${proposal.id}/approve`)).status).toBe(200)
    expect(await jot(id)).toMatchObject({ meta: { page: expect.any(String) }, phase: 'WORK' })
    expect(await revert(done.id)).toMatchObject({ reverted: 3 })
    expect(await jot(id)).toMatchObject({ meta: { old: 1 }, phase: 'IDEA' })
  })

  it('says that it changed meanwhile instead of applying something else', async () => {
    const { id, proposal } = await propose('Meanwhile')
    await engine.change('jots', id, { meta: { old: 2 } })
    const refused = await call(`/api/agent-pending-actions/${proposal.id}/approve`)
    expect(refused).toMatchObject({ code: 'AGENTS_PROPOSAL_OUTDATED', status: 409 })
    expect(refused.message).toContain('jots Meanwhile: meta is {"old":2}, not {"old":1}')
    expect(await jot(id)).toMatchObject({ meta: { old: 2 }, phase: 'IDEA' })
    expect((await engine.sql<Row>('select status from agent_pending_actions where id = $1', [proposal.id]))[0]).toEqual({ status: 'pending' })
  })
})

describe('a daily limit', () => {
  it('holds when runs come at once: the last action of the day is taken once', async () => {
    await engine.sql(`update agent_skills set config = '{"maxDailyActions": 1000}' where slug = 'publisher'`)
    const [{ count: today }] = (await engine.sql<{ count: number }>(`select count(*)::int as count from agent_invocations where skill_slug = 'publisher' and outcome->>'applied' = 'true'`)) as [{ count: number }]
    await engine.sql(`update agent_skills set config = $1 where slug = 'publisher'`, [{ maxDailyActions: today + 2 }])
    const jots = await Promise.all([1, 2, 3, 4, 5].map((n) => engine.add('jots', { title: `At once ${n}` })))
    const people: Caller[] = []
    while (people.length < jots.length) people.push(await engine.person(['*']))
    const runs = await Promise.all(jots.map(({ id }, at) => run('publisher', id, people[at])))
    expect(runs.map(({ outcome }) => (outcome as Row).level).sort()).toEqual(['auto_execute', 'auto_execute', 'suggest', 'suggest', 'suggest'])
  })
})
