import { type CollectionConfig, createLocalReq } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { queuePlugin } from '@/plugins/queue'
import { registryOf } from '@/src/plugin/registryOf'
import { enqueue } from '@/src/queue/enqueue'
import { prepareQueue } from '@/src/queue/prepareQueue'
import { createEngine, type Caller, type Engine } from '@/tests/support/createEngine'

import { queueConfig, record } from './config'

const users: CollectionConfig = {
  slug: 'users',
  access: { create: () => false, delete: () => false, read: () => true, update: () => false },
  auth: true,
  fields: [{ name: 'isPlatformAdmin', type: 'checkbox' }],
}
const { custom, ...rest } = queueConfig
const { tasks } = registryOf(queueConfig as Parameters<typeof registryOf>[0])

let engine: Engine
let admin: Caller
let member: Caller
beforeAll(async () => {
  const kept = { ...custom, engine: { ...custom?.engine, schedules: [], tasks: tasks.filter(({ name }) => name !== 'clock-run') } }
  engine = await createEngine({ config: { ...rest, collections: [...(rest.collections ?? []), users], custom: kept, plugins: [queuePlugin()] } })
  await prepareQueue(engine.databaseUrl)
  const make = async (email: string, isPlatformAdmin: boolean): Promise<Caller> => {
    const { id } = await engine.payload.create({ collection: 'users', data: { email, isPlatformAdmin, password: 'correct horse' }, overrideAccess: true })
    return { collection: 'users', id }
  }
  admin = await make('root@example.com', true)
  member = await make('member@example.com', false)
})
afterAll(() => engine.stop())

const newJob = async () => enqueue({ input: { label: 'x' }, req: await createLocalReq({}, engine.payload), task: record })

describe('the endpoints of jobs', () => {
  it('are closed to everybody but platform administrators', async () => {
    const id = await newJob()
    for (const [method, path] of [['GET', '/api/queue/jobs'], ['POST', `/api/queue/jobs/${id}/retry`], ['POST', `/api/queue/jobs/${id}/cancel`]] as const) {
      const nobody = await engine.request(method, path)
      const someone = await engine.request(method, path, { as: member })
      expect([nobody.status, someone.status]).toEqual([401, 403])
      expect(await someone.json()).toMatchObject({ errors: [{ data: { code: 'FORBIDDEN' } }] })
    }
    expect(await engine.sql('select 1 from graphile_worker.jobs where id = $1', [id])).toHaveLength(1)
  })

  it('list one state with the counts of all, a page at a time', async () => {
    await newJob()
    const answer = await engine.request('GET', '/api/queue/jobs?state=waiting&limit=1&task=record', { as: admin })
    expect(await answer.json()).toMatchObject({ hasNextPage: true, jobs: [{ attempts: 0, input: { label: 'x' }, state: 'waiting', task: 'record' }], page: 1, stats: { failed: 0, running: 0 } })
    const none = await engine.request('GET', '/api/queue/jobs?state=failed', { as: admin })
    expect(await none.json()).toMatchObject({ hasNextPage: false, jobs: [] })
    expect((await engine.request('GET', '/api/queue/jobs?state=odd', { as: admin })).status).toBe(400)
  })

  it('retry a failed job with all its attempts, and cancel one for good', async () => {
    const id = await newJob()
    await engine.sql('update graphile_worker._private_jobs set attempts = max_attempts where id = $1', [id])
    const retried = await engine.request('POST', `/api/queue/jobs/${id}/retry`, { as: admin })
    expect([retried.status, await retried.json()]).toEqual([200, { id, state: 'waiting' }])
    expect(await engine.sql('select attempts from graphile_worker.jobs where id = $1', [id])).toEqual([{ attempts: 0 }])
    expect((await engine.request('POST', `/api/queue/jobs/${id}/cancel`, { as: admin })).status).toBe(200)
    const again = await engine.request('POST', `/api/queue/jobs/${id}/cancel`, { as: admin })
    expect([again.status, await again.json()]).toMatchObject([404, { errors: [{ data: { code: 'QUEUE_JOB_NOT_FOUND' } }] }])
  })

  it('refuse to touch a running job', async () => {
    const id = await newJob()
    await engine.sql("update graphile_worker._private_jobs set locked_at = now(), locked_by = 'somebody' where id = $1", [id])
    const answer = await engine.request('POST', `/api/queue/jobs/${id}/retry`, { as: admin })
    expect([answer.status, await answer.json()]).toMatchObject([409, { errors: [{ data: { code: 'QUEUE_JOB_RUNNING' } }] }])
  })
})
