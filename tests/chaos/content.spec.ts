import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { prepareQueue } from '@/src/queue/prepareQueue'
import { type Content, createEngine, type Engine, openContent, type Row } from '@/tests/int/delivery/openContent'

import { Mortal } from './Mortal'
import { randomFrom } from './randomFrom'

const ROWS = Number(process.env.CHAOS_ROWS ?? 240)
const SCHEDULES = Number(process.env.CHAOS_SCHEDULES ?? 30)
const SEED = Number(process.env.CHAOS_SEED ?? Date.now() % 1_000_000)
const SETTLE_MS = 300_000
const random = randomFrom(SEED)
const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

let content: Content
let engine: Engine
const workers: Mortal[] = []

beforeAll(async () => {
  engine = await createEngine()
  await prepareQueue(engine.databaseUrl)
  content = await openContent(engine)
  for (let n = 0; n < 3; n += 1) workers.push(new Mortal([engine.databaseUrl, engine.config.secret], 'productWorker.ts'))
  await Promise.all(workers.map((worker) => worker.start()))
})
afterAll(async () => {
  await Promise.all(workers.map((worker) => worker.kill()))
  await engine?.stop()
})

const count = async (text: string, values: unknown[] = []) => (await engine.sql<{ count: number }>(`select count(*)::int as count from ${text}`, values))[0]?.count

/** Kills a living worker at random moments, and starts it again, until `isOver`; the kills it took. */
const storm = async (isOver: () => Promise<boolean>, leastKills: number): Promise<number> => {
  const deadline = Date.now() + SETTLE_MS
  let kills = 0
  const rebirths = new Set<Promise<void>>()
  while (!(await isOver())) {
    if (Date.now() > deadline) throw new Error(`it does not end (seed ${SEED})`)
    await sleep(50 + random() * 400)
    const victim = workers.filter((worker) => worker.isAlive)[Math.floor(random() * 3)]
    if (!victim || kills > 3 * leastKills) continue
    await victim.kill()
    kills += 1
    const rebirth = victim.start()
    rebirths.add(rebirth)
    rebirth.finally(() => rebirths.delete(rebirth))
  }
  await Promise.all(rebirths)
  return kills
}

describe(`kill -9 of workers (seed ${SEED})`, () => {
  it('leaves no row of an import out and takes none in twice', async () => {
    const rows = Array.from({ length: ROWS }, (_, n) => ({
      data: n % 10 === 9 ? { price: 'much' } : { others: n % 7 === 0 ? [`row ${(n + 1) % ROWS}`, `row ${n}`].filter((name) => !/9$/.test(name)) : [], price: n, title: `Row ${n}` },
      externalId: `row ${n}`,
      slug: `row-${n}`,
      status: n % 2 === 0 ? 'PUBLISHED' : 'DRAFT',
    }))
    const form = new FormData()
    form.append('_payload', JSON.stringify({ contentType: 'article' }))
    form.append('file', new File([JSON.stringify(rows)], 'rows.json'))
    const response = await engine.request('POST', '/api/content-transfers/import', { as: content.editor, body: form })
    const { doc } = (await response.json()) as { doc: Row }
    const figures = async () =>
      (await engine.sql<{ created: string; failed: string; rows: string; status: string; unchanged: string; updated: string }>('select status, created, updated, unchanged, failed, rows_total as rows from content_transfers where id = $1', [doc.id]))[0]
    const kills = await storm(async () => ['DONE', 'FAILED'].includes((await figures())?.status ?? ''), 3)
    const bad = Math.floor(ROWS / 10)
    expect(await figures()).toEqual({ created: String(ROWS - bad), failed: String(bad), rows: String(ROWS), status: 'DONE', unchanged: '0', updated: '0' })
    expect(await count(`content_transfer_rows where transfer_id = $1 and outcome = 'FAILED'`, [doc.id])).toBe(bad)
    expect(await count('content_transfer_rows where transfer_id = $1', [doc.id])).toBe(bad)
    const stored = await engine.sql<{ data: { others?: string[]; price: number }; name: string; status: string }>('select external_id as name, status, data from content_entries where external_id is not null')
    expect(stored.map(({ data: { price }, name, status }) => [name, status, price]).sort()).toEqual(rows.filter(({ data }) => 'title' in data).map(({ data: { price }, externalId, status }) => [externalId, status, price]).sort())
    const linked = rows.flatMap(({ data }) => (data.others?.length ? [data.price] : []))
    expect(stored.filter(({ data }) => data.others?.length === 2 || (data.others?.length === 1 && linked.includes(data.price)))).toHaveLength(linked.length)
    // One event a creation: nothing was done again after a death.
    expect(await count(`(select source_id from content_events where event_type = 'content_entry.created' and source_id in (select id::text from content_entries where external_id is not null) group by source_id having count(*) <> 1) doubled`)).toBe(0)
    expect(kills).toBeGreaterThanOrEqual(3)
  })

  it('does what is scheduled once, and shows and repeats what failed (B001-028)', async () => {
    const later = new Date(Date.now() + 86_400_000).toISOString()
    const made: { entry: Row; isDoomed: boolean; schedule: Row }[] = []
    for (let n = 0; n < SCHEDULES; n += 1) {
      const entry = await content.draft(content.article, `planned-${n}`, { data: { body: 'planned' } })
      await content.change(entry, { status: 'IN_REVIEW' })
      await content.change(entry, { status: 'APPROVED' })
      const response = await engine.request('POST', '/api/publish-schedules', { as: content.editor, body: { action: 'PUBLISH', entry: entry.id, organization: content.organization.id, scheduledFor: later } })
      const isDoomed = n % 5 === 4
      // Archived past the engine, so that the schedule stays and cannot be done.
      if (isDoomed) {
        await engine.sql(`update content_entries set status = 'ARCHIVED' where id = $1`, [entry.id])
        await engine.sql(`update _content_entries_v set version_status = 'ARCHIVED' where parent_id = $1 and latest`, [entry.id])
      }
      made.push({ entry, isDoomed, schedule: ((await response.json()) as { doc: Row }).doc })
    }
    const doomed = made.filter(({ isDoomed }) => isDoomed)
    await engine.sql('update publish_schedules set scheduled_for = now()')
    await engine.sql(`update graphile_worker._private_jobs set run_at = now() where key like 'publish-schedule:%'`)
    await engine.sql(`select pg_notify('jobs:insert', '{"r":"", "count":100}')`)
    const pending = () => count(`publish_schedules where status = 'PENDING'`)
    const kills = await storm(async () => (await pending()) === 0, 3)
    const states = await engine.sql<{ error: null | string; id: string; status: string }>('select id, status, error from publish_schedules')
    expect(states.filter(({ status }) => status === 'EXECUTED')).toHaveLength(SCHEDULES - doomed.length)
    expect(states.filter(({ error, status }) => status === 'FAILED' && error?.includes('archived')).map(({ id }) => id).sort()).toEqual(doomed.map(({ schedule }) => schedule.id).sort())
    expect(await count(`notifications where title = 'Scheduled publish failed'`)).toBe(doomed.length)

    for (const { entry, schedule } of doomed) {
      await content.change(entry, { status: 'DRAFT' })
      expect((await engine.request('POST', `/api/publish-schedules/${schedule.id}/transitions/retry`, { as: content.editor, body: {} })).status).toBe(200)
    }
    await storm(async () => (await pending()) === 0, 1)
    expect(await count(`publish_schedules where status <> 'EXECUTED'`)).toBe(0)
    expect(await count(`content_entries where slug like 'planned-%' and _status = 'published' and status = 'PUBLISHED'`)).toBe(SCHEDULES)
    const published = await engine.sql<{ times: number }>(
      `select (select count(*) from content_events e where e.event_type = 'content_entry.published' and e.source_id = c.id::text)::int as times from content_entries c where c.slug like 'planned-%'`,
    )
    expect(published.map(({ times }) => times)).toEqual(made.map(() => 1))
    expect(await count(`(select 1 from _content_entries_v v join content_entries c on c.id = v.parent_id where c.slug like 'planned-%' and v.version__status = 'published' group by c.id having count(*) <> 1) twice`)).toBe(0)
    expect(kills).toBeGreaterThanOrEqual(1)
  })
})
