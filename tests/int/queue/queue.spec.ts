import { spawn } from 'node:child_process'
import { once as onceEvent } from 'node:events'

import { commitTransaction, initTransaction, killTransaction } from 'payload'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { sql } from '@/src/db/sql'
import { cancelJob } from '@/src/queue/cancelJob'
import { enqueue } from '@/src/queue/enqueue'
import { listJobs } from '@/src/queue/listJobs'
import { once } from '@/src/queue/once'
import { queueStats } from '@/src/queue/queueStats'
import { retryJob } from '@/src/queue/retryJob'
import { startWorker } from '@/src/queue/startWorker'
import type { RunningWorker } from '@/src/queue/types'
import { nodeArguments } from '@/tests/support/nodeArguments'

import { fail, hang, haul, impatient, queueUp, record } from './config'
import { openQueue, type QueueEngine } from './openQueue'

let engine: QueueEngine
const workers: RunningWorker[] = []
const start = async (concurrency = 2) => {
  const worker = await startWorker(engine.payload, { concurrency, graceMs: 2_000, heavyConcurrency: concurrency, patientConcurrency: concurrency })
  workers.push(worker)
  return worker
}
const labels = async () => (await engine.runs()).map(({ label }) => label)

beforeAll(async () => {
  engine = await openQueue()
})
afterAll(() => engine.stop())
beforeEach(() => engine.payload.db.pool.query('truncate runs; delete from notes; delete from graphile_worker._private_jobs; delete from engine.once'))
afterEach(async () => {
  await Promise.all(workers.splice(0).map((worker) => worker.stop(0)))
})

describe('enqueue', () => {
  it('commits with the document and rolls back with it', async () => {
    for (const end of [killTransaction, commitTransaction]) {
      const req = await engine.newRequest()
      await initTransaction(req)
      await engine.payload.create({ collection: 'notes', data: { title: end.name }, overrideAccess: true, req })
      await enqueue({ input: { label: end.name }, req, task: record })
      expect(await engine.sql('select 1 from graphile_worker.jobs')).toHaveLength(0)
      await end(req)
    }
    expect(await engine.sql('select title from notes')).toEqual([{ title: commitTransaction.name }])
    expect((await listJobs({ req: engine.payload, state: 'waiting' })).jobs.map(({ input }) => input)).toEqual([{ label: commitTransaction.name }])
  })

  it('finds a task by the name another plugin registered, and refuses an unknown one', async () => {
    const req = await engine.newRequest()
    await enqueue({ input: { label: 'by name' }, req, task: 'record' })
    await expect(enqueue({ input: {}, req, task: 'nobody' })).rejects.toMatchObject({ code: 'QUEUE_TASK_UNKNOWN' })
    expect(await queueStats(req)).toMatchObject({ failed: 0, waiting: 1 })
  })

  it('refuses input that the task does not accept, naming the path', async () => {
    const req = await engine.newRequest()
    await expect(enqueue({ input: { label: 7 }, req, task: 'record' })).rejects.toThrow(/'record' is not valid: label: /)
  })

  it('keeps one waiting job per key: replace debounces, preserve_run_at throttles', async () => {
    const req = await engine.newRequest()
    const soon = new Date(Date.now() + 60_000)
    const later = new Date(Date.now() + 120_000)
    await enqueue({ input: { label: 'a' }, key: 'k', req, runAt: soon, task: record })
    await enqueue({ input: { label: 'b' }, key: 'k', req, runAt: later, task: record })
    expect((await listJobs({ req, state: 'waiting' })).jobs).toMatchObject([{ input: { label: 'b' }, key: 'k', runAt: later.toISOString() }])
    await enqueue({ input: { label: 'c' }, key: 'k', keyMode: 'preserve_run_at', req, runAt: soon, task: record })
    expect((await listJobs({ req, state: 'waiting' })).jobs).toMatchObject([{ input: { label: 'c' }, runAt: later.toISOString() }])
    expect(await queueStats(req)).toEqual({ failed: 0, oldestDueSeconds: 0, running: 0, scheduled: 1, waiting: 0 })
  })

  it('runs the lower priority number first', async () => {
    const req = await engine.newRequest()
    for (const priority of [5, -5, 0]) await enqueue({ input: { label: `p${priority}` }, priority, req, task: record })
    await start(1)
    await engine.until('three runs', async () => (await engine.runs()).length === 3)
    expect(await labels()).toEqual(['p-5', 'p0', 'p5'])
  })
})

describe('a failing task', () => {
  it('is tried again after a growing pause, then fails for good and can be retried by hand', async () => {
    const req = await engine.newRequest()
    const id = await enqueue({ input: { label: 'f' }, req, task: fail })
    await start()
    await engine.until('the first failure', async () => (await listJobs({ req, state: 'waiting' })).jobs[0]?.lastError === 'attempt 1 failed')
    await engine.until('the last failure', async () => (await queueStats(req)).failed === 1)
    const [{ pause } = { pause: 0 }] = await engine.sql<{ pause: number }>(`select extract(epoch from max(at) - min(at))::float8 as pause from runs where label = 'f'`)
    expect(pause).toBeGreaterThan(2.5) // e^1 seconds
    expect((await listJobs({ req, state: 'failed' })).jobs).toMatchObject([{ attempts: 2, id, lastError: 'attempt 2 failed', maxAttempts: 2, task: 'fail' }])
    await retryJob({ id, req })
    await engine.until('the retry', async () => (await engine.runs('f')).length === 3)
  })

  it('that cannot succeed gives up its remaining attempts', async () => {
    const req = await engine.newRequest()
    await enqueue({ input: { label: 'u', unrecoverable: true }, req, task: fail })
    await start()
    await engine.until('the failure', async () => (await queueStats(req)).failed === 1)
    expect(await engine.runs('u')).toHaveLength(1)
    expect((await listJobs({ req, state: 'failed' })).jobs).toMatchObject([{ attempts: 1, lastError: 'the file is not an image' }])
  })

  it('that ignores its time limit is given up', async () => {
    const req = await engine.newRequest()
    await enqueue({ input: { label: 't' }, req, task: impatient })
    await start()
    await engine.until('the timeout', async () => (await queueStats(req)).failed === 1, 5_000)
    expect((await listJobs({ req, state: 'failed' })).jobs[0]?.lastError).toBe("The task 'impatient' did not finish within 300 ms")
  })

  it('can be cancelled when it waits or failed, and is not there twice', async () => {
    const req = await engine.newRequest()
    const id = await enqueue({ input: { label: 'x' }, req, task: record })
    await cancelJob({ id, req })
    await expect(cancelJob({ id, req })).rejects.toMatchObject({ code: 'QUEUE_JOB_NOT_FOUND', status: 404 })
    await expect(retryJob({ id: 'abc', req })).rejects.toMatchObject({ code: 'QUEUE_JOB_NOT_FOUND' })
  })
})

describe('a worker', () => {
  it('that is killed has its jobs done by another within five seconds', async () => {
    const req = await engine.newRequest()
    await enqueue({ input: { label: 'k', ms: 60_000 }, maxAttempts: 1, req, task: hang })
    await enqueue({ input: { label: 'h', ms: 60_000 }, maxAttempts: 1, req, task: haul })
    const child = spawn(process.execPath, [...nodeArguments, 'tests/int/queue/workerProcess.ts', engine.databaseUrl], { stdio: ['ignore', 'pipe', 'inherit'] })
    try {
      await onceEvent(child.stdout, 'data')
      await engine.until('the jobs begin in the child', async () => (await engine.runs()).length === 2)
      await start()
      await expect(cancelJob({ id: (await listJobs({ req, state: 'running' })).jobs[0]?.id ?? '', req })).rejects.toMatchObject({ code: 'QUEUE_JOB_RUNNING', status: 409 })
      const killedAt = Date.now()
      child.kill('SIGKILL')
      await engine.until('the jobs are done elsewhere', async () => (await engine.runs('k:end')).length + (await engine.runs('h:end')).length === 2, 5_000)
      expect(Date.now() - killedAt).toBeLessThan(5_000)
      for (const label of ['k', 'h']) {
        const runs = (await engine.runs()).filter((run) => run.label.startsWith(label))
        expect(runs.map((run) => [run.label, run.pid === child.pid])).toEqual([[`${label}:begin`, true], [`${label}:begin`, false], [`${label}:end`, false]])
      }
      expect(await engine.sql('select 1 from engine.workers')).toHaveLength(1)
    } finally {
      child.kill('SIGKILL')
    }
  })

  it('that lives keeps its long job while others watch', async () => {
    const req = await engine.newRequest()
    await enqueue({ input: { label: 'long', ms: 4_000 }, req, task: hang })
    await Promise.all([start(1), start(1)])
    await engine.until('the end', async () => (await engine.runs('long:end')).length === 1)
    expect(await engine.runs('long:begin')).toHaveLength(1)
  })

  it('that loses its connection for a moment keeps its job and stays known', async () => {
    const req = await engine.newRequest()
    await enqueue({ input: { label: 'cut', ms: 3_500 }, req, task: hang })
    const [worker] = await Promise.all([start(1), start(1)])
    await engine.until('the job begins', async () => (await engine.runs('cut:begin')).length === 1)
    const cut = await engine.sql("select pg_terminate_backend(pid) from pg_stat_activity where application_name like 'worker lock %' and datname = current_database()")
    expect(cut).toHaveLength(2)
    await engine.until('the end', async () => (await engine.runs('cut:end')).length === 1)
    expect(await engine.runs('cut:begin')).toHaveLength(1)
    expect((await engine.sql<{ id: string }>('select id from engine.workers')).map(({ id }) => id)).toContain(worker.id)
  })

  it('that stops finishes what it runs within the grace time', async () => {
    const req = await engine.newRequest()
    await enqueue({ input: { label: 'g', ms: 700 }, req, task: hang })
    const worker = await start()
    await engine.until('the job begins', async () => (await engine.runs('g:begin')).length === 1)
    await worker.stop()
    expect(await labels()).toEqual(['g:begin', 'g:end'])
    expect(await engine.sql('select 1 from graphile_worker.jobs')).toHaveLength(0)
    expect(await engine.sql('select 1 from engine.workers')).toHaveLength(0)
  })

  it('that stops returns what it cannot finish, unharmed', async () => {
    const req = await engine.newRequest()
    const light = await enqueue({ input: { label: 'r', ms: 60_000 }, req, task: hang })
    const heavy = await enqueue({ input: { label: 'heavy', ms: 60_000 }, req, task: haul })
    const worker = await start()
    await engine.until('the jobs begin', async () => (await engine.runs()).length === 2)
    await worker.stop(100)
    const unharmed = { attempts: 0, lastError: null, startedAt: null }
    expect((await listJobs({ req, state: 'waiting' })).jobs).toMatchObject([{ ...unharmed, id: light }, { ...unharmed, id: heavy }])
  })

  it('whose heavy slots are all taken still runs light jobs at once', async () => {
    const req = await engine.newRequest()
    for (const n of [1, 2, 3, 4, 5, 6]) await enqueue({ input: { label: `heavy ${n}`, ms: 60_000 }, priority: -10, req, task: haul })
    const worker = await start(2)
    await engine.until('two heavy jobs begin', async () => (await engine.runs()).length === 2)
    for (const n of [1, 2, 3]) await enqueue({ input: { label: `light ${n}` }, req, task: record })
    await engine.until('the light jobs are done', async () => (await labels()).filter((label) => label.startsWith('light')).length === 3, 5_000)
    expect((await labels()).filter((label) => label.startsWith('heavy')).sort()).toEqual(['heavy 1:begin', 'heavy 2:begin'])

    const { jobs: running } = await listJobs({ req, state: 'running' })
    expect(running.map(({ task, workerId }) => [task, workerId])).toEqual([['haul', worker.id], ['haul', worker.id]])
    await expect(cancelJob({ id: running[0]?.id ?? '', req })).rejects.toMatchObject({ code: 'QUEUE_JOB_RUNNING' })
    const { jobs: waiting } = await listJobs({ req, state: 'waiting', task: 'haul' })
    await cancelJob({ id: waiting[0]?.id ?? '', req })
    expect(await queueStats(req)).toMatchObject({ failed: 0, running: 2, waiting: 3 })
  })

  it('whose patient slots are all taken, such as by skills that wait for a slow model, still runs light and heavy jobs at once', async () => {
    const req = await engine.newRequest()
    for (const n of [1, 2, 3, 4]) await enqueue({ input: { label: `patient ${n}`, ms: 60_000 }, priority: -10, req, task: queueUp })
    await start(2)
    await engine.until('two patient jobs begin', async () => (await engine.runs()).length === 2)
    for (const n of [1, 2, 3]) await enqueue({ input: { label: `light ${n}` }, req, task: record })
    await enqueue({ input: { label: 'heavy', ms: 0 }, req, task: haul })
    await engine.until('the light jobs are done', async () => (await labels()).filter((label) => label.startsWith('light')).length === 3, 5_000)
    await engine.until('the heavy job is done', async () => (await engine.runs('heavy:end')).length === 1, 5_000)
    expect((await labels()).filter((label) => label.startsWith('patient')).sort()).toEqual(['patient 1:begin', 'patient 2:begin'])
  })

  it('whose light slots are all taken still runs heavy jobs', async () => {
    const req = await engine.newRequest()
    for (const n of [1, 2]) await enqueue({ input: { label: `light ${n}`, ms: 60_000 }, req, task: hang })
    await start(2)
    await engine.until('the light jobs begin', async () => (await engine.runs()).length === 2)
    await enqueue({ input: { label: 'heavy', ms: 0 }, req, task: haul })
    await engine.until('the heavy job is done', async () => (await engine.runs('heavy:end')).length === 1, 5_000)
  })
})

describe('once', () => {
  const effect = (label: string) => async (): Promise<boolean> => {
    const req = await engine.newRequest()
    const outcome = await once({
      key: 'effect',
      req,
      run: async () => {
        await new Promise((resolve) => setTimeout(resolve, 100))
        await sql(req)('insert into runs (label, attempt) values ($1, 1)', [label])
      },
    })
    return outcome.ran
  }

  it('runs one of two concurrent callers, and none afterwards', async () => {
    const ran = await Promise.all([effect('a')(), effect('b')()])
    expect(ran.filter(Boolean)).toHaveLength(1)
    expect(await effect('c')()).toBe(false)
    expect(await engine.runs()).toHaveLength(1)
  })

  it('runs again when the first failed, whose writes are gone', async () => {
    const req = await engine.newRequest()
    const broken = once({
      key: 'effect',
      req,
      run: async () => {
        await sql(req)("insert into runs (label, attempt) values ('broken', 1)")
        throw new Error('half way')
      },
    })
    await expect(broken).rejects.toThrow('half way')
    expect(await effect('again')()).toBe(true)
    expect(await labels()).toEqual(['again'])
  })

  it('belongs to the transaction of the caller', async () => {
    const req = await engine.newRequest()
    await initTransaction(req)
    expect(await once({ key: 'effect', req, run: async () => 7 })).toEqual({ ran: true, result: 7 })
    await killTransaction(req)
    expect(await effect('after')()).toBe(true)
  })
})
