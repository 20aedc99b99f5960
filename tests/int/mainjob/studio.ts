import { mkdtemp, readFile, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'

import type { DemoAccess, SignIn } from '@/src/cli/demo/types'
import { createEngine, type Caller, type Engine } from '@/tests/support/createEngine'
import { modelServer, type ModelServer } from '@/tests/support/modelServer'

import { startMailServer, type MailServer } from './mailServer'

export type Row = { [field: string]: unknown; id: string }

/** The engine with the demo organization in it, a running worker and a mail server. */
export type Studio = {
  access: DemoAccess
  engine: Engine
  mail: MailServer
  /** Asked once the organization has a key for it. */
  model: ModelServer
  person: (email: string) => Caller & { email: string }
  rows: (collection: string, where: Record<string, unknown>) => Promise<Row[]>
  /** Sends JSON; throws with the answer when it is refused. */
  send: (method: string, path: string, as: Caller | string, body?: unknown) => Promise<Row & { doc: Row; docs: Row[] }>
  signIns: SignIn[]
  stop: () => Promise<void>
  /** Asks until the answer is there; fails with what was seen last. */
  until: <Answer>(what: string, ask: () => Promise<Answer | undefined>, seconds?: number) => Promise<Answer>
}

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

export const openStudio = async (): Promise<Studio> => {
  const mail = await startMailServer()
  const model = await modelServer()
  process.env.OPENAI_BASE_URL = model.baseUrl
  const dataDir = await mkdtemp(path.join(os.tmpdir(), 'studio-'))
  process.env.SMTP_URL = mail.url
  process.env.MAIL_FROM = 'Northlight Studio <hello@northlight.example>'
  const engine = await createEngine()
  const { prepareQueue } = await import('@/src/queue/prepareQueue')
  await prepareQueue(engine.databaseUrl)
  const { installStarter } = await import('@/src/cli/installStarter')
  const { startWorker } = await import('@/src/queue/startWorker')
  await installStarter(engine.payload, { dataDir })
  const read = async (name: string) => JSON.parse(await readFile(path.join(dataDir, name), 'utf8')) as unknown
  const signIns = (await read('demo-sign-ins.json')) as SignIn[]
  const access = (await read('demo.json')) as DemoAccess
  const people = new Map<string, Caller & { email: string }>()
  for (const { collection, email } of signIns) {
    const { docs } = await engine.payload.find({ collection, limit: 1, overrideAccess: true, where: { email: { equals: email } } })
    people.set(email, { collection, email, id: String(docs[0]?.id) })
  }
  const worker = await startWorker(engine.payload)
  // What the demo's documents set off ends before the story begins, whatever the machine; its pictures are rendered beside it, in slots of their own.
  const isBusy = async () =>
    (await engine.sql(`select 1 from graphile_worker.jobs where run_at <= now() and attempts < max_attempts and task_identifier <> 'render-asset' limit 1`)).length > 0
  while (await isBusy()) await wait(250)
  return {
    access,
    engine,
    mail,
    model,
    person: (email) => {
      const person = people.get(email)
      if (!person) throw new Error(`there is no ${email}`)
      return person
    },
    rows: async (collection, where) => {
      const { docs } = await engine.payload.find({ collection: collection as 'users', depth: 0, limit: 100, overrideAccess: true, pagination: false, where: where as never })
      return docs as unknown[] as Row[]
    },
    send: async (method, address, as, body) => {
      const headers = typeof as === 'string' ? { authorization: `Bearer ${as}` } : undefined
      const response = await engine.request(method, address, { as: typeof as === 'string' ? undefined : as, body, headers })
      const text = await response.text()
      if (!response.ok) throw new Error(`${method} ${address} → ${response.status} ${text}`)
      return JSON.parse(text || '{}') as Row & { doc: Row; docs: Row[] }
    },
    signIns,
    stop: async () => {
      await worker.stop()
      await engine.stop()
      await mail.stop()
      await model[Symbol.asyncDispose]()
      await rm(dataDir, { force: true, recursive: true })
    },
    until: async (what, ask, seconds = 120) => {
      const end = Date.now() + seconds * 1000
      for (;;) {
        const answer = await ask()
        if (answer !== undefined) return answer
        if (Date.now() > end) {
          const jobs = await engine.sql('select task_identifier, attempts, last_error from graphile_worker.jobs limit 10')
          const invocations = await engine.sql('select skill_slug, status, error from agent_invocations order by started_at')
          throw new Error(`${what} did not happen in ${seconds} s; invocations: ${JSON.stringify(invocations)}; jobs: ${JSON.stringify(jobs)}`)
        }
        await wait(100)
      }
    },
  }
}
