import { inTransaction } from '@/src/db/inTransaction'
import { prepareQueue } from '@/src/queue/prepareQueue'
import { createEngine, type Engine } from '@/tests/support/createEngine'
import { modelServer, type ModelServer } from '@/tests/support/modelServer'

export type Row = Record<string, unknown> & { id: string }
export type SkillRun = Row & { output: Row; writes: Row[] }

export type SkillsEngine = {
  add: (collection: string, data: Record<string, unknown>) => Promise<Row>
  engine: Engine
  /** Asked once the organization has a key for it; see `useModel`. */
  model: ModelServer
  organization: string
  owner: { collection: string; id: string }
  read: (collection: string, id: string) => Promise<Row>
  /** Asks for a skill as a person does, and waits until it has ended. */
  run: (slug: string, entityType?: string, entityId?: string, input?: Record<string, unknown>) => Promise<SkillRun>
  stop: () => Promise<void>
  useModel: () => Promise<void>
}

/** The product's domains whose skills are tried, for one organization with its skills installed, an owner and a worker. Triggers are off: each run is asked for, so that what it does is its own. */
export const openSkills = async (): Promise<SkillsEngine> => {
  const model = await modelServer()
  // The environment is read once, by what is imported here.
  process.env.OPENAI_BASE_URL = model.baseUrl
  const { skillsConfig } = await import('./skillsConfig')
  const { installSkills } = await import('@/plugins/agents/operations/installSkills')
  const { startWorker } = await import('@/src/queue/startWorker')
  const engine = await createEngine({ config: skillsConfig, poolMax: 20 })
  const { payload } = engine
  await prepareQueue(engine.databaseUrl)
  const create = async (collection: string, data: Record<string, unknown>) => (await payload.create({ collection: collection as never, data: data as never, depth: 0, overrideAccess: true })) as Row
  const organization = (await create('organizations', { name: 'Acme' })).id
  const { id } = await create('users', { email: 'owner@example.com', name: 'Olga', organizations: [{ organization, permissions: ['*'], role: 'OWNER' }], password: 'correct horse battery' })
  const owner = { collection: 'users', id }
  await inTransaction(payload, { kind: 'system' }, (req) => installSkills({ organization, req }))
  await engine.sql('update content_triggers set is_enabled = false')
  const worker = await startWorker(payload, { concurrency: 3, graceMs: 500 })
  return {
    add: (collection, data) => create(collection, { organization, ...data }),
    engine,
    model,
    organization,
    owner,
    read: async (collection, id) => (await payload.findByID({ collection: collection as never, depth: 0, id, overrideAccess: true })) as Row,
    run: async (slug, entityType, entityId, input = {}) => {
      const response = await engine.request('POST', `/api/skills/${slug}/invoke?wait=25000`, { as: owner, body: { entityId, entityType, input } })
      const { invocation } = (await response.json()) as { invocation?: Row }
      const [row] = await engine.sql<SkillRun>('select id, status, error, output, summary, writes from agent_invocations where id = $1', [invocation?.id])
      if (!row) throw new Error(`${slug} was not invoked: ${response.status}`)
      return row
    },
    stop: async () => {
      await worker.stop()
      await engine.stop()
      await model[Symbol.asyncDispose]()
    },
    useModel: async () => void (await create('api-credentials', { encryptedKey: 'key-of-acme', name: 'Model', organization, provider: 'openai' })),
  }
}
