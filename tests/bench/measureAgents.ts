import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'

import type { Payload } from 'payload'

import { installSkills } from '@/plugins/agents/operations/installSkills'
import { installLibrary } from '@/src/cli/demo/installLibrary'
import { inTransaction } from '@/src/db/inTransaction'
import { sql } from '@/src/db/sql'
import { emitEvent } from '@/src/events/emitEvent'
import { newId } from '@/src/ids/newId'

import { briefData, type Seeded } from './seedSide'

const EVENT = 'task.overdue'
const WARM_UP = 10

const until = async (isDone: () => Promise<boolean>, limitMs: number): Promise<void> => {
  const end = Date.now() + limitMs
  while (!(await isDone())) {
    if (Date.now() > end) throw new Error(`not finished after ${limitMs} ms`)
    await pause(25)
  }
}

/** What the skill works with: its library, and somebody who can take the job. */
const installTeam = async (payload: Payload, organization: string): Promise<void> => {
  await installLibrary({ organization, payload })
  await inTransaction(payload, { kind: 'system' }, async (req) => {
    await installSkills({ organization, req })
    const data = { email: 'editor@example.com', maxCapacity: 1000, name: 'Bench Editor', organizations: [{ organization, role: 'ARTIST' }], password: randomUUID() }
    await req.payload.create({ collection: 'users', data: data as never, depth: 0, overrideAccess: true, req })
  })
}

/** Nothing is under way or due: what follows a brief later (its search index) does not run beside the next one. */
const untilIdle = (payload: Payload): Promise<void> =>
  until(async () => (await sql(payload)(`select 1 from graphile_worker.jobs where locked_at is not null or run_at < now() + interval '3 seconds' limit 1`)).length === 0, 30_000)

export type Latencies = { alone: number[]; inRow: number[] }
type Asked = { collection: string; data: (number: number) => object; event: string; skill: string }

/** One event for each of three skills that need no model: one that reads a team and its load, one that reads past deals, one that reads a text. */
const askedFor = async (payload: Payload, seeded: Seeded): Promise<Asked[]> => {
  const { client, organization, user } = seeded
  const create = payload.create as (args: object) => Promise<{ id: string }>
  const add = (collection: string, data: object) => create({ collection, context: { principal: { kind: 'system' } }, data: { organization, ...data }, depth: 0, overrideAccess: true })
  const pipeline = await add('sales-pipelines', { defaultCurrency: 'EUR', name: 'Bench', stages: [{ key: 'talk', name: 'Talk', order: 1, outcome: 'OPEN', probability: 30 }] })
  const query = await add('listening-queries', { keywords: ['harbour'], name: 'Harbour' })
  const deal = { amount: 10_000, client, currency: 'EUR', organization, owner: user.id, pipeline: pipeline.id, source: 'REFERRAL', stage: 'talk' }
  const mention = { content: 'The new harbour film is wonderful, the best I have seen this year', organization, publishedAt: new Date().toISOString(), query: query.id, source: 'TWITTER' }
  return [
    { collection: 'briefs', data: (number) => briefData(seeded, number), event: 'brief.created', skill: 'resource-optimizer' },
    { collection: 'deals', data: (number) => ({ ...deal, name: `Deal ${number}` }), event: 'deal.created', skill: 'deal-scorer' },
    { collection: 'social-mentions', data: (number) => ({ ...mention, sourceId: `bench ${number}` }), event: 'social_mention.detected', skill: 'sentiment-analyzer' },
  ]
}

const measureSkill = async (payload: Payload, { collection, data, event, skill }: Asked, runs: number): Promise<Latencies> => {
  const rows = async () => {
    const ended = await sql(payload)<{ error: null | string; ms: string; status: string }>(
      `select i.status::text as status, i.error, extract(epoch from i.completed_at - e.created_at) * 1000 as ms
       from agent_invocations i join content_events e on e.id = i.trigger_event_id
       where e.event_type = $1 and i.skill_slug = $2 and i.completed_at is not null order by e.created_at`, [event, skill])
    const failed = ended.find(({ status }) => status !== 'COMPLETED')
    if (failed) throw new Error(`${skill} ended ${failed.status}: ${failed.error}`)
    return ended
  }
  for (let number = 0; number < WARM_UP + 2 * runs; number++) {
    if (number >= WARM_UP + runs) await untilIdle(payload)
    const create = payload.create as (args: object) => Promise<unknown>
    await create({ collection, context: { principal: { kind: 'system' } }, data: data(number), depth: 0, overrideAccess: true })
    await until(async () => (await rows()).length > number, 30_000)
  }
  const measured = (await rows()).slice(WARM_UP).map(({ ms }) => Number(ms))
  return { alone: measured.slice(runs), inRow: measured.slice(0, runs) }
}

/**
 * Milliseconds from the row of an event (written in the commit) to the end of the skill it invoked, its writes included, by skill; the worker is a process of its own.
 * `alone`: each event meets a worker that has nothing else to do. `inRow`: each comes as soon as the one before is done, and what else follows
 * runs beside it. Throws when a run fails.
 */
export const measureSkills = async (payload: Payload, seeded: Seeded, runs: number): Promise<Record<string, Latencies>> => {
  await installTeam(payload, seeded.organization)
  const measured: Record<string, Latencies> = {}
  for (const asked of await askedFor(payload, seeded)) measured[asked.skill] = await measureSkill(payload, asked, runs)
  return measured
}

/** Events that are stored and dispatched per second when many wait at once, each with a trigger that asks for its conditions. */
export const measureEvents = async (payload: Payload, { client, organization }: Seeded, events: number): Promise<number> => {
  await sql(payload)(
    `insert into content_triggers (id, organization_id, name, event_type, conditions, action_type, action_config, is_enabled)
     values ($1, $2, 'Never', $3, '{"match":"all","rules":[{"field":"payload.number","operator":"equals","value":-1}]}', 'CUSTOM', '{}', true)`,
    [newId(), organization, EVENT])
  const begin = performance.now()
  for (let number = 0; number < events; number += 50) {
    await inTransaction(payload, { kind: 'system' }, async (req) => {
      for (let index = 0; index < 50; index++) {
        await emitEvent({ organization, payload: { number: number + index }, req, sourceId: client, sourceType: 'clients', type: EVENT })
      }
    })
  }
  await until(async () => (await sql(payload)('select 1 from content_events where event_type = $1 and processed_at is null limit 1', [EVENT])).length === 0, 120_000)
  return events / ((performance.now() - begin) / 1000)
}
