import { mkdirSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { type AddressInfo, createServer } from 'node:net'
import path from 'node:path'

import { afterAll, beforeAll, expect, it } from 'vitest'

import { startProcess, type StartRun } from '@/tests/int/cli/startProcess'
import { createEngine, type Engine } from '@/tests/support/createEngine'

const ACCOUNT = { email: 'parts@example.com', password: 'correct horse battery' }
const freePort = () =>
  new Promise<number>((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      server.close(() => resolve(port))
    })
  })

let engine: Engine
let organization: string
let dataDir: string
const runs: StartRun[] = []

const start = (part: 'web' | 'worker', port: number): StartRun => {
  const environment = { DATA_DIR: dataDir, DATABASE_URL: engine.databaseUrl, LOG_LEVEL: 'error', PORT: String(port), SHUTDOWN_TIMEOUT_MS: '10000' }
  const run = startProcess(['--only', part, '--no-admin'], environment)
  runs.push(run)
  return run
}
const count = async (text: string) => (await engine.sql<{ count: number }>(`select (${text})::int as count`))[0]?.count
const create = (collection: string, data: object) => engine.payload.create({ collection: collection as never, data: data as never, overrideAccess: true })

beforeAll(async () => {
  mkdirSync('.cache', { recursive: true })
  dataDir = await mkdtemp(path.resolve('.cache/parts-'))
  engine = await createEngine()
  organization = (await create('organizations', { name: 'Parts', slug: 'parts' })).id as string
  const user = await create('users', { ...ACCOUNT, name: 'Parts', organizations: [{ organization, permissions: ['*'], role: 'VIEWER' }] })
  const trigger = { conditions: [], eventType: 'contact.created', isEnabled: true, maxRetries: 10, organization }
  await create('content-triggers', { ...trigger, actionConfig: { collection: 'client-teams', data: { name: '{{ payload.email }}' } }, actionType: 'CREATE_ENTITY', name: 'team' })
  await create('content-triggers', { ...trigger, actionConfig: { type: 'info', users: [user.id] }, actionType: 'NOTIFICATION', name: 'tell' })
})
afterAll(async () => {
  for (const { child } of runs) if (child.exitCode === null && child.signalCode === null) child.kill('SIGKILL')
  await Promise.all(runs.map(({ code }) => code))
  await engine?.stop()
  await rm(dataDir, { force: true, recursive: true })
})

it('several web processes and workers share one database: each event has one effect, also when one of each is killed, and the rest stop cleanly', async () => {
  const ports = [await freePort(), await freePort()] as const
  const [web, otherWeb, worker, otherWorker] = [start('web', ports[0]), start('web', ports[1]), start('worker', ports[0]), start('worker', ports[1])]
  await Promise.all([web.until('/api', 240_000), otherWeb.until('/api', 240_000), ...[worker, otherWorker].map((run) => run.until('The worker is running', 240_000))])
  expect(await count('select count(*) from engine.workers')).toBe(2)

  const send = (port: number, at: string, body: object, headers: Record<string, string> = {}) =>
    fetch(`http://127.0.0.1:${port}/api/${at}`, { body: JSON.stringify(body), headers: { 'content-type': 'application/json', ...headers }, method: 'POST' })
  const { token } = (await (await send(ports[0], 'users/login', ACCOUNT)).json()) as { token: string }
  const add = async (n: number, port: number) => {
    const contact = { email: `contact${n}@example.com`, firstName: 'Contact', lastName: String(n), organization }
    const answer = await send(port, 'contacts', contact, { authorization: `JWT ${token}`, 'idempotency-key': `contact-${n}` })
    return [answer.status, ((await answer.json()) as { doc?: { id: string } }).doc?.id] as const
  }
  const added = await Promise.all([0, 1, 2, 3, 4, 5, 6, 7].map((n) => add(n, ports[n % 2 === 0 ? 0 : 1])))
  expect(added.map(([status]) => status)).toEqual(Array.from({ length: 8 }, () => 201))
  worker.child.kill('SIGKILL')
  web.child.kill('SIGKILL')
  // What was sent through the process that is gone is known to the other one; what is new is taken in by it alone.
  expect(await add(0, ports[1])).toEqual(added[0])
  expect((await Promise.all([8, 9, 10, 11].map((n) => add(n, ports[1])))).map(([status]) => status)).toEqual([201, 201, 201, 201])

  const left = `select (select count(*) from graphile_worker.jobs where run_at < now() or locked_at is not null)
    + (select count(*) from content_events where event_type = 'contact.created' and processed_at is null)`
  await expect.poll(() => count(left), { interval: 250, timeout: 120_000 }).toBe(0)
  const spread = (what: string) => engine.sql(`select times::int, count(*)::int as contacts from (select (${what}) as times from contacts c) counted group by times`)
  const once = [{ contacts: 12, times: 1 }]
  expect(await spread(`select count(*) from content_events e where e.source_id = c.id::text and e.event_type = 'contact.created'`)).toEqual(once)
  expect(await spread('select count(*) from client_teams t where t.name = c.email')).toEqual(once)
  expect(await spread(`select count(*) from notifications n where n.data->>'entityId' = c.id::text`)).toEqual(once)
  await expect.poll(() => count('select count(*) from engine.workers'), { interval: 250, timeout: 30_000 }).toBe(1)

  for (const run of [otherWeb, otherWorker]) {
    run.child.kill('SIGTERM')
    expect([await run.code, run.lines().at(-1)]).toEqual([0, 'Stopped.'])
  }
  expect(await count('select count(*) from engine.workers')).toBe(0)
})
