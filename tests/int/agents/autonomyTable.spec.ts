import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'

import type { Caller } from '@/tests/support/createEngine'

import { type AgentsEngine, newOrganization, openAgents, type Row } from './openAgents'

type Level = 'auto_draft' | 'auto_execute' | 'off' | 'suggest'
type Run = Row & { outcome: null | { level: Level; reason: string }; status: string; writes: null | Row[] }

const SHORT = { d: 'auto_draft', e: 'auto_execute', o: 'off', s: 'suggest' } as const
const KEYS = ['-', 'o', 's', 'd', 'e']
const levelOf = (key: string): Level | null => SHORT[key as keyof typeof SHORT] ?? null

/** Rows: the person, columns: the skill, each `-` (says nothing), o(ff), s(uggest), d(raft), e(xecute); one table per level of the team. */
const TABLES: Record<string, string[]> = {
  '-': ['eosde', 'ooooo', 'sosss', 'dosdd', 'eosde'],
  d: ['dosdd', 'ooooo', 'sosss', 'dosdd', 'dosdd'],
  e: ['eosde', 'ooooo', 'sosss', 'dosdd', 'eosde'],
  o: ['ooooo', 'ooooo', 'ooooo', 'ooooo', 'ooooo'],
  s: ['sosss', 'ooooo', 'sosss', 'sosss', 'sosss'],
}
/** What each level leaves behind of a page that can be a draft, a transition and an update. */
const WRITES: Record<Level, number> = { auto_draft: 1, auto_execute: 3, off: 0, suggest: 0 }

let engine: AgentsEngine
let agent: Row
let skill: Row
let team: Row
let people: Caller[]

beforeAll(async () => {
  engine = await openAgents()
  skill = (await engine.sql<Row>(`select id from agent_skills where slug = 'publisher'`))[0] as Row
  agent = await engine.add('agents', { name: 'Page maker', skills: [skill.id] })
  team = await engine.add('agent-teams', { config: {}, members: [{ agent: agent.id }], name: 'Pages' })
  people = []
  for (const key of KEYS) {
    const person = await engine.person(['*'])
    people.push(person)
    if (levelOf(key)) await engine.add('autonomy-settings', { actionCategory: 'jot', actionType: 'publisher', autonomyLevel: levelOf(key), user: person.id })
  }
}, 120_000)
afterAll(() => engine?.stop())
afterEach(async () => {
  await engine.settled()
  await setSkill({ autonomyLevel: null, config: {} })
  await setTeam({})
})

const setTeam = (config: Record<string, unknown>) => engine.change('agent-teams', team.id, { config })
const setSkill = (data: Record<string, unknown>) => engine.change('agent-skills', skill.id, data)
const run = async (as: Caller, amount?: number): Promise<Run> => {
  const { id } = await engine.add('jots', { amount, title: 'Cell' })
  const response = await engine.request('POST', '/api/skills/publisher/invoke?wait=20000', { as, body: { entityId: id, entityType: 'jots' } })
  const { invocation } = (await response.json()) as { invocation: Row }
  const [row] = await engine.sql<Run>('select id, status::text, outcome, writes, error from agent_invocations where id = $1', [invocation.id])
  return row as Run
}
const person = (key: string): Caller => people[KEYS.indexOf(key)] as Caller
const appliedToday = async (as?: Caller) =>
  (await engine.sql<{ count: number }>(`select count(*)::int as count from agent_invocations where skill_slug = 'publisher' and outcome->>'applied' = 'true' and ($1::uuid is null or initiated_by_id = $1)`, [as?.id ?? null]))[0]?.count ?? 0

describe('the autonomy of person, skill and team, as rows, through the front door (X-24, B004-012)', () => {
  it.each(Object.entries(TABLES).flatMap(([ofTeam, rows]) => KEYS.map((ofSkill, column) => [ofTeam, ofSkill, rows.map((row) => row[column] ?? '')] as const)))('team %s, skill %s: each person gets the stricter', async (ofTeam, ofSkill, cells) => {
    await setTeam({ autonomyLevel: levelOf(ofTeam) ?? undefined })
    await setSkill({ autonomyLevel: levelOf(ofSkill) })
    const runs = await Promise.all(people.map((as) => run(as)))
    const wanted = cells.map((cell) => levelOf(cell) as Level)
    expect(runs.map(({ status }) => status)).toEqual(wanted.map((level) => (level === 'off' ? 'CANCELLED' : 'COMPLETED')))
    expect(runs.map(({ outcome }) => outcome?.level ?? 'off')).toEqual(wanted)
    expect(runs.map(({ writes }) => writes?.length ?? 0)).toEqual(wanted.map((level) => WRITES[level]))
  })
})

describe('limits, whoever sets them (B004-013, B004-027)', () => {
  const setLimits: Record<string, (limits: Record<string, unknown>) => Promise<unknown>> = {
    person: async ({ maxDailyActions = null, requireApprovalAboveValue = null }) =>
      engine.sql(`update autonomy_settings set max_daily_actions = $2, require_approval_above_value = $3 where user_id = $1`, [person('e').id, maxDailyActions, requireApprovalAboveValue]),
    skill: (config) => setSkill({ config }),
    team: (config) => setTeam(config),
  }
  const NAMES: Record<string, string> = { person: 'the autonomy setting for jot', skill: "the skill's own level", team: 'the team Pages' }

  it.each(Object.keys(setLimits))('of the %s: the last action of the day is taken, the next one is asked for', async (who) => {
    const mine = who === 'person' ? person('e') : undefined
    await run(person('-'))
    await setLimits[who]?.({ maxDailyActions: (await appliedToday(mine)) + 1 })
    expect(await run(person('e'))).toMatchObject({ outcome: { level: 'auto_execute' } })
    expect(await run(person('e'))).toMatchObject({ outcome: { level: 'suggest', reason: expect.stringContaining(`actions a day of ${NAMES[who]} is reached`) }, writes: [] })
    // A limit of one person is nobody else's; a limit of skill or team is everybody's.
    expect(await run(person('-'))).toMatchObject({ outcome: { level: who === 'person' ? 'auto_execute' : 'suggest' } })
    await setLimits[who]?.({})
  })

  it.each(Object.keys(setLimits))('of the %s: an amount up to the threshold is acted on, one above it asked for', async (who) => {
    await setLimits[who]?.({ requireApprovalAboveValue: 1000 })
    const [within, above, off] = await Promise.all([run(person('e'), 1000), run(person('e'), 1000.01), run(person('o'), 5000)])
    expect(within).toMatchObject({ outcome: { level: 'auto_execute' } })
    expect(above).toMatchObject({ outcome: { level: 'suggest', reason: `the value 1000.01 is above 1000, the limit of ${NAMES[who]}` }, writes: [] })
    expect(off).toMatchObject({ status: 'CANCELLED' })
    await setLimits[who]?.({})
  })
})

describe('a team', () => {
  it('says something only while it is active, with an agent that has the skill, in its own organization', async () => {
    await setTeam({ autonomyLevel: 'off' })
    expect(await run(person('e'))).toMatchObject({ status: 'CANCELLED' })
    for (const status of ['paused', 'archived']) {
      await engine.change('agent-teams', team.id, { status })
      expect(await run(person('e'))).toMatchObject({ outcome: { level: 'auto_execute' } })
    }
    await engine.change('agent-teams', team.id, { status: 'active' })
    await engine.change('agents', agent.id, { skills: [] })
    expect(await run(person('e'))).toMatchObject({ outcome: { level: 'auto_execute' } })
    await engine.change('agents', agent.id, { skills: [skill.id] })
    const other = await newOrganization(engine, 'Elsewhere')
    await engine.payload.create({ collection: 'agent-teams' as never, data: { config: { autonomyLevel: 'off' }, name: 'Theirs', organization: other } as never, overrideAccess: true })
    await setTeam({ approvalRequired: true, autonomyLevel: 'auto_execute' })
    expect(await run(person('e'))).toMatchObject({ outcome: { level: 'suggest', reason: 'the team Pages' } })
  })

  it('of two the stricter wins, and one whose settings cannot be read is refused', async () => {
    await setTeam({ autonomyLevel: 'auto_execute' })
    const second = await engine.add('agent-teams', { config: { autonomyLevel: 'suggest' }, members: [{ agent: agent.id }], name: 'Careful' })
    expect(await run(person('e'))).toMatchObject({ outcome: { level: 'suggest', reason: 'the team Careful' } })
    await engine.change('agent-teams', second.id, { status: 'archived' })
    for (const config of [{ autonomyLevel: 'sugest' }, { maxDailyActions: -1 }, { maxDailyActions: 'many' }, { requireApprovalAboveValue: '10' }, { approvalRequired: 'yes' }]) {
      await expect(setTeam(config), JSON.stringify(config)).rejects.toThrow(/config/i)
    }
  })
})
