import { randomBytes } from 'node:crypto'

import { Client } from 'pg'
import { buildConfig, type Config, getPayload, type Payload, type SanitizedConfig } from 'payload'
import { inject } from 'vitest'

import { databaseAdapter } from '@/src/payload/databaseAdapter'
import { schemaStatements } from '@/src/payload/schemaStatements'
import { send } from './send'
import { withDatabase } from './withDatabase'

/** Whose request it is: a user of any auth collection, with its `collection`. */
export type Caller = { collection?: string; id: number | string }

export type RequestOptions = { as?: Caller; body?: unknown; headers?: Record<string, string> }

export type Engine = AsyncDisposable & {
  config: SanitizedConfig
  databaseUrl: string
  payload: Payload
  /** Sends a request through Payload's REST handler, e.g. `request('GET', '/api/users?limit=1', { as: user })`. */
  request: (method: string, path: string, options?: RequestOptions) => Promise<Response>
  /** Runs SQL on a connection of its own: it sees only what is committed. */
  sql: <Row = Record<string, unknown>>(text: string, values?: unknown[]) => Promise<Row[]>
  stop: () => Promise<void>
}

export type EngineOptions = {
  /** A config of the test's own instead of the product's, e.g. `{ collections: [notes] }`; its schema is created afresh. */
  config?: Partial<Config>
  /** Most connections of this engine's pool. @default 10 */
  poolMax?: number
}

/**
 * One engine on a database of its own, cloned from the template. Dispose with `await using` or `stop()`, which also fails
 * when a transaction was left open.
 */
export const createEngine = async (options: EngineOptions = {}): Promise<Engine> => {
  const { serverUrl, template } = inject('testDatabase')
  const name = `engine_test_${Date.now().toString(36)}_${randomBytes(4).toString('hex')}`
  await onServer(serverUrl, async (server) => {
    await server.query(`create database "${name}" template "${options.config ? 'template0' : template}"`)
    await server.query(`comment on database "${name}" is '${new Date().toISOString()}'`)
  })
  const url = withDatabase(serverUrl, name)
  const db = databaseAdapter({ databaseUrl: () => url, poolMax: options.poolMax ?? 10 })
  const config = options.config ? await buildConfig({ ...minimal, ...options.config, db }) : { ...(await productConfig()), db }
  const payload = await getPayload({ config, key: name })
  if (options.config) await payload.db.pool.query((await (await schemaStatements(payload)).statements()).join('\n'))
  const stop = async () => {
    const open = Object.keys(payload.db.sessions ?? {})
    await payload.destroy()
    await onServer(serverUrl, (server) => server.query(`drop database if exists "${name}" with (force)`))
    if (open.length) throw new Error(`${open.length} transaction(s) were left open`)
  }
  return {
    [Symbol.asyncDispose]: stop,
    config,
    databaseUrl: url,
    payload,
    request: (method, path, request = {}) => send({ body: request.body, caller: request.as, config, headers: request.headers, key: name, method, path, payload }),
    sql: async <Row>(text: string, values?: unknown[]) => {
      const client = new Client({ connectionString: url })
      await client.connect()
      try {
        return (await client.query(text, values)).rows as Row[]
      } finally {
        await client.end()
      }
    },
    stop,
  }
}

const minimal = { logger: { options: { level: 'silent' } }, secret: 'a secret of the tests, never of an installation', telemetry: false, typescript: { autoGenerate: false } } satisfies Partial<Config>

/** Imported only when asked for: a test with a config of its own does not pay for the product's. */
const productConfig = async (): Promise<SanitizedConfig> => (await import('@payload-config')).default

const onServer = async (serverUrl: string, run: (server: Client) => Promise<unknown>): Promise<void> => {
  const server = new Client({ connectionString: serverUrl })
  await server.connect()
  try {
    await run(server)
  } finally {
    await server.end()
  }
}
