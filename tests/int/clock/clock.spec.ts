import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { enqueueDue } from '@/src/clock/enqueueDue'
import { retention } from '@/src/clock/retention'
import { startClock } from '@/src/clock/startClock'
import { startWorker } from '@/src/queue/startWorker'
import { openQueue, type QueueEngine } from '@/tests/int/queue/openQueue'

let engine: QueueEngine
beforeAll(async () => {
  engine = await openQueue()
})
afterAll(() => engine.stop())
beforeEach(() => engine.payload.db.pool.query('truncate runs; delete from graphile_worker._private_jobs; delete from engine.once'))

const at = (time: string) => new Date(`2026-05-01T${time}Z`)

describe('the clock', () => {
  it('runs each schedule once per minute however many workers tick', async () => {
    const ticks = Array.from({ length: 8 }, () => enqueueDue(engine.payload, at('10:03:00'), at('10:04:00.500')))
    expect((await Promise.all(ticks)).flat()).toEqual(['every-minute'])
    expect(await enqueueDue(engine.payload, at('10:03:00'), at('10:04:59'))).toEqual([])
    const worker = await startWorker(engine.payload, { concurrency: 4 })
    await engine.until('the run', async () => (await engine.runs()).length > 0)
    expect(await enqueueDue(engine.payload, at('10:04:00'), at('10:05:00'))).toEqual(['every-minute'])
    await engine.until('the next minute', async () => (await engine.runs()).length > 1)
    await worker.stop()
    expect((await engine.runs()).map(({ label }) => label)).toEqual(['minute 2026-05-01T10:04:00.000Z', 'minute 2026-05-01T10:05:00.000Z'])
  })

  it('makes up for the latest missed run only', async () => {
    expect(await enqueueDue(engine.payload, at('08:00:00'), at('10:04:00'))).toEqual(['every-minute'])
    expect(await engine.sql('select 1 from graphile_worker.jobs')).toHaveLength(1)
    expect(await enqueueDue(engine.payload, new Date('2025-12-31T12:00:00Z'), new Date('2026-01-01T09:30:00Z'))).toEqual(['every-minute', 'yearly'])
  })

  it('enqueues what is due when it starts, and stops', async () => {
    const clocks = await Promise.all([startClock(engine.payload), startClock(engine.payload)])
    await Promise.all(clocks.map((clock) => clock.stop()))
    const markers = await engine.sql("select 1 from engine.once where key like 'clock:every-minute:%'")
    expect(markers.length).toBeGreaterThan(0)
    expect(await engine.sql("select 1 from graphile_worker.jobs where task_identifier = 'clock-run'")).toHaveLength(markers.length)
  })
})

describe('retention', () => {
  it('forgets markers after 30 days and failed jobs after 90, and nothing younger', async () => {
    await engine.sql(`insert into engine.once (key, at) values ('old', now() - interval '31 days'), ('young', now() - interval '29 days')`)
    await engine.sql(`select graphile_worker.add_job('record', payload := json_build_object('label', n::text), max_attempts := 1) from generate_series(1, 3) n`)
    await engine.sql(`update graphile_worker._private_jobs set attempts = 1, updated_at = now() - interval '91 days' where payload->>'label' = '1'`)
    await engine.sql(`update graphile_worker._private_jobs set attempts = 1, updated_at = now() - interval '89 days' where payload->>'label' = '2'`)
    await engine.sql(`update graphile_worker._private_jobs set updated_at = now() - interval '91 days' where payload->>'label' = '3'`)
    await retention.run({ now: new Date(), payload: engine.payload, signal: AbortSignal.timeout(5_000) })
    expect(await engine.sql('select key from engine.once')).toEqual([{ key: 'young' }])
    expect(await engine.sql(`select payload->>'label' as label from graphile_worker._private_jobs order by id`)).toEqual([{ label: '2' }, { label: '3' }])
  })
})
