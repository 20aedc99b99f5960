import { createLocalReq } from 'payload'
import type { PayloadRequest } from 'payload'

import { installSkills } from '@/plugins/agents/operations/installSkills'
import { inTransaction } from '@/src/db/inTransaction'
import { prepareQueue } from '@/src/queue/prepareQueue'
import { startWorker } from '@/src/queue/startWorker'
import type { Caller, Engine } from '@/tests/support/createEngine'
import { createEngine } from '@/tests/support/createEngine'

import { agentsConfig } from './agentsConfig'

type Fields = Record<string, unknown>
export type Row = { id: string } & Fields

export type AgentsEngine = Engine & {
  /** Creates a row as the test's administrator, through access and hooks. */
  add: (collection: string, data: Fields) => Promise<Row>
  admin: Caller
  change: (collection: string, id: string, data: Fields) => Promise<Row>
  organization: string
  /** A person of the organization with these permissions. */
  person: (permissions: string[], organization?: string) => Promise<Caller>
  /** A request of a person. */
  requestOf: (caller: Caller) => Promise<PayloadRequest>
  /** Waits until no job is due and no invocation is under way. */
  settled: (withinMs?: number) => Promise<void>
  trigger: (data: Fields) => Promise<Row>
}

let people = 0

/** An engine with the test's skills installed for one organization, an administrator, and a worker in this process. */
export const openAgents = async (): Promise<AgentsEngine> => {
  const engine = await createEngine({ config: agentsConfig, poolMax: 20 })
  const { payload } = engine
  await prepareQueue(engine.databaseUrl)
  const organization = await newOrganization(engine, 'Acme')
  await inTransaction(payload, { kind: 'system' }, (req) => installSkills({ organization, req }))
  await engine.sql('update content_triggers set is_enabled = false')
  const person = async (permissions: string[], of = organization): Promise<Caller> => {
    people += 1
    const user = await payload.create({
      collection: 'users',
      data: { email: `person${people}@example.com`, name: `Person ${people}`, organizations: [{ organization: of, permissions, role: 'VIEWER' }], password: 'correct horse battery' } as never,
      overrideAccess: true,
    })
    return { collection: 'users', id: user.id }
  }
  const admin = await person(['*'])
  const requestOf = async ({ id }: Caller): Promise<PayloadRequest> => {
    const user = await payload.findByID({ collection: 'users', depth: 0, id, overrideAccess: true })
    return createLocalReq({ user: { ...user, collection: 'users' } }, payload)
  }
  const add = async (collection: string, data: Fields): Promise<Row> => {
    const req = await requestOf(admin)
    return (await payload.create({ collection: collection as never, data: { organization, ...data } as never, depth: 0, overrideAccess: false, req })) as Row
  }
  const worker = await startWorker(payload, { concurrency: 4, graceMs: 500 })
  const stop = async () => {
    await worker.stop()
    await engine.stop()
  }
  return {
    ...engine,
    [Symbol.asyncDispose]: stop,
    add,
    admin,
    change: async (collection, id, data) => {
      const req = await requestOf(admin)
      return (await payload.update({ collection: collection as never, data: data as never, depth: 0, id, overrideAccess: false, req })) as Row
    },
    organization,
    person,
    requestOf,
    settled: async (withinMs = 20_000) => {
      const deadline = Date.now() + withinMs
      const busy = () =>
        engine.sql(
          `select task_identifier as what from graphile_worker.jobs where attempts < max_attempts or locked_at is not null
           union all select skill_slug from agent_invocations where status in ('PENDING', 'RUNNING')`,
        )
      for (let rows = await busy(); rows.length > 0; rows = await busy()) {
        if (Date.now() > deadline) throw new Error(`still busy after ${withinMs} ms: ${JSON.stringify(rows)}`)
        await new Promise((resolve) => setTimeout(resolve, 40))
      }
    },
    stop,
    trigger: (data) => add('content-triggers', { actionConfig: {}, actionType: 'INVOKE_SKILL', isEnabled: true, name: 'test', ...data }),
  }
}

export const newOrganization = async ({ payload }: Pick<Engine, 'payload'>, name: string): Promise<string> => {
  const { id } = await payload.create({ collection: 'organizations', data: { name } as never, overrideAccess: true })
  return String(id)
}
