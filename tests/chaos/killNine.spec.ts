import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { installSkills } from '@/plugins/agents/operations/installSkills'
import { inTransaction } from '@/src/db/inTransaction'
import { prepareQueue } from '@/src/queue/prepareQueue'
import { createEngine, type Engine } from '@/tests/support/createEngine'
import { tokenFor } from '@/tests/support/tokenFor'
import { agentsConfig } from '@/tests/int/agents/agentsConfig'
import { newOrganization } from '@/tests/int/agents/openAgents'

import { Mortal } from './Mortal'
import { randomFrom } from './randomFrom'

const WRITES = Number(process.env.CHAOS_WRITES ?? 60)
const SEED = Number(process.env.CHAOS_SEED ?? Date.now() % 1_000_000)
const PORT = Number(process.env.CHAOS_PORT ?? 4690)
const WRITERS = 4
/** Writes between two kills, on average. */
const KILL_EVERY = 10
const SETTLE_MS = 180_000
/** Longest time without an acknowledged write; a killed process is back within seconds. */
const STALL_MS = 120_000

const random = randomFrom(SEED)
const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

let engine: Engine
let organization: string
let headers: Record<string, string>
const mortals: Mortal[] = []

const trigger = (name: string, actionType: string, actionConfig: object) =>
  engine.payload.create({
    collection: 'content-triggers' as never,
    data: { actionConfig, actionType, conditions: [{ field: 'payload.kind', operator: 'equals', value: 'chaos' }], eventType: 'jot.created', isEnabled: true, maxRetries: 10, name, organization } as never,
    overrideAccess: true,
  })

beforeAll(async () => {
  engine = await createEngine({ config: agentsConfig })
  await prepareQueue(engine.databaseUrl)
  organization = await newOrganization(engine, 'Chaos')
  await inTransaction(engine.payload, { kind: 'system' }, (req) => installSkills({ organization, req }))
  await engine.sql('delete from content_triggers')
  const data = { email: 'chaos@example.com', name: 'Chaos', organizations: [{ organization, permissions: ['*'], role: 'VIEWER' }], password: 'correct horse battery' }
  const user = await engine.payload.create({ collection: 'users', data: data as never, overrideAccess: true })
  headers = { authorization: `JWT ${await tokenFor(engine.payload, { id: user.id })}`, 'content-type': 'application/json' }
  await trigger('mark', 'CREATE_ENTITY', { collection: 'jots', data: { kind: 'mark', title: '{{ payload.id }}' } })
  await trigger('tell', 'NOTIFICATION', { type: 'info', users: [user.id] })
  await trigger('branch', 'INVOKE_SKILL', { skillSlug: 'brancher' })
  const secret = engine.config.secret
  mortals.push(new Mortal(['web', engine.databaseUrl, secret, String(PORT)]), new Mortal(['worker', engine.databaseUrl, secret]), new Mortal(['worker', engine.databaseUrl, secret]))
  await Promise.all(mortals.map((mortal) => mortal.start()))
})

afterAll(async () => {
  await Promise.all(mortals.map((mortal) => mortal.kill()))
  await engine?.stop()
})

/** One write; the id when it was acknowledged. Without an answer it may have been committed or not. */
const write = async (title: string, refusals: string[]): Promise<string | undefined> => {
  try {
    const response = await fetch(`http://127.0.0.1:${PORT}/api/jots`, {
      body: JSON.stringify({ kind: 'chaos', organization, title }),
      headers,
      method: 'POST',
      signal: AbortSignal.timeout(20_000),
    })
    if (response.status !== 201) throw new Error(`answered ${response.status}: ${(await response.text()).slice(0, 300)}`)
    return ((await response.json()) as { doc: { id: string } }).doc.id
  } catch (error) {
    refusals.push(`${new Date().toISOString()} ${title}: ${error instanceof Error ? `${error.message} ${error.cause ?? ''}` : error}`)
    await sleep(100)
    return undefined
  }
}

/** What everything is doing, for the message of a test that waits in vain. */
const whereItStands = async (refusals: string[]): Promise<string> => {
  const sessions = await engine.sql(
    `select application_name, state, wait_event, pg_blocking_pids(pid) as blocked_by, pid, now() - xact_start as open, left(query, 120) as query
     from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()`,
  )
  return [...mortals.map((mortal) => mortal.said()), ...refusals.slice(-8), ...sessions.map((session) => JSON.stringify(session))].join('\n')
}

/** Writers write until enough is acknowledged; at random points in between one living process is killed and started again. */
const storm = async (): Promise<string[]> => {
  const acknowledged: string[] = []
  const refusals: string[] = []
  const rebirths: Promise<void>[] = []
  let attempts = 0
  let last = Date.now()
  let next = 1 + random() * KILL_EVERY
  const strike = async (): Promise<void> => {
    await sleep(random() * 60)
    const alive = mortals.filter((mortal) => mortal.isAlive)
    const victim = alive[Math.floor(random() * alive.length)]
    if (!victim) return
    await victim.kill()
    rebirths.push(victim.start())
  }
  const writer = async (): Promise<void> => {
    while (acknowledged.length < WRITES) {
      attempts += 1
      const id = await write(`write ${attempts}`, refusals)
      if (id) {
        acknowledged.push(id)
        last = Date.now()
      } else if (Date.now() - last > STALL_MS) throw new Error(`no write is acknowledged any more (seed ${SEED}):\n${await whereItStands(refusals)}`)
      if (acknowledged.length < next) continue
      next = acknowledged.length + 1 + random() * 2 * KILL_EVERY
      await strike()
    }
  }
  await Promise.all(Array.from({ length: WRITERS }, writer))
  await Promise.all(rebirths)
  await Promise.all(mortals.slice(1).map((worker) => worker.restart()))
  return acknowledged
}

const settled = async (): Promise<void> => {
  const deadline = Date.now() + SETTLE_MS
  for (;;) {
    const left = await engine.sql<{ what: string }>(
      `select task_identifier || ' ' || coalesce(last_error, '') as what from graphile_worker.jobs
       union all select skill_slug || ' ' || status from agent_invocations where status in ('PENDING', 'RUNNING')
       union all select 'unprocessed ' || event_type from content_events where processed_at is null`,
    )
    if (left.length === 0) return
    if (Date.now() > deadline) throw new Error(`stuck (seed ${SEED}): ${JSON.stringify(left.slice(0, 10))}\n${await whereItStands([])}`)
    await sleep(200)
  }
}

/** How many sources have how often the thing that a query counts per source. */
const spread = (perSource: string) =>
  engine.sql(`select times::int, count(*)::int as sources from (select (${perSource}) as times from jots j where kind = 'chaos') counted group by times order by times`)

describe(`kill -9 of web and workers (seed ${SEED})`, () => {
  it('loses no committed write, repeats no effect and leaves nothing stuck', async () => {
    const acknowledged = await storm()
    await settled()
    const [{ committed }] = await engine.sql<{ committed: number }>(`select count(*)::int as committed from jots where kind = 'chaos'`) as [{ committed: number }]
    const once = [{ sources: committed, times: 1 }]
    expect(await engine.sql('select 1 from jots where id = any($1::uuid[])', [acknowledged])).toHaveLength(acknowledged.length)
    expect(committed).toBeGreaterThanOrEqual(acknowledged.length)
    expect(await spread(`select count(*) from content_events e where e.source_id = j.id::text and e.event_type = 'jot.created'`)).toEqual(once)
    expect(await engine.sql(`select 1 from content_events e where event_type = 'jot.created' and not exists (select 1 from jots j where j.id::text = e.source_id)`)).toEqual([])
    expect(await spread(`select count(*) from jots m where m.kind = 'mark' and m.title = j.id::text`)).toEqual(once)
    expect(await spread(`select count(*) from notifications n where n.data->>'entityId' = j.id::text`)).toEqual(once)
    expect(await spread(`select count(*) from agent_invocations i where i.entity_id = j.id::text and i.status = 'COMPLETED'`)).toEqual(once)
    expect(await spread(`select count(*) from jots l where l.kind = 'leaf' and l.title = 'no guide for ' || j.title`)).toEqual(once)
    expect(await spread(`select count(*) from jots_rels r where r.parent_id = j.id and r.path = 'related'`)).toEqual(once)
    const counts = { execution_count: String(committed), failure_count: '0', success_count: String(committed) }
    expect(await engine.sql('select execution_count, success_count, failure_count from content_triggers')).toEqual([counts, counts, counts])
    expect(mortals.flatMap(({ ownEnds }) => ownEnds)).toEqual([])
    expect(mortals.reduce((deaths, mortal) => deaths + mortal.deaths, 0)).toBeGreaterThan(2)
  })
})
