import { randomBytes } from 'node:crypto'

import { getPayload } from 'payload'
import { Client } from 'pg'

import config from '@payload-config'
import { migrateDatabase } from '@/src/db/migrateDatabase'
import { vectorColumnsOf } from '@/src/db/vectorColumnsOf'

import { withDatabase } from '../support/withDatabase'
import { plainConfig } from './plainConfig'

export type Bench = { close: () => Promise<void>; urls: Record<'engine' | 'plain', string>; version: string }

/** Two fresh databases on one server, each with its side's schema: Payload's own, and the engine's migrations. */
export const openBench = async (serverUrl: string): Promise<Bench> => {
  const server = new Client({ connectionString: serverUrl })
  await server.connect()
  const name = (side: string) => `bench_${side}_${randomBytes(3).toString('hex')}`
  const names = { engine: name('engine'), plain: name('plain') }
  for (const database of Object.values(names)) await server.query(`create database "${database}"`)
  const urls = { engine: withDatabase(serverUrl, names.engine), plain: withDatabase(serverUrl, names.plain) }
  await createPlainSchema(urls.plain)
  await migrateDatabase({ url: urls.engine, vectors: vectorColumnsOf((await config).collections) })
  const { rows } = await server.query<{ server_version: string }>('show server_version')
  return {
    close: async () => {
      for (const database of Object.values(names)) await server.query(`drop database "${database}" with (force)`)
      await server.end()
    },
    urls,
    version: rows[0]?.server_version ?? '?',
  }
}

const createPlainSchema = async (url: string): Promise<void> => {
  const payload = await getPayload({ config: await plainConfig(url), key: 'plain schema' })
  const { generateDrizzleJson, generateMigration } = payload.db.requireDrizzleKit()
  const statements = await generateMigration(payload.db.defaultDrizzleSnapshot, (await generateDrizzleJson(payload.db.schema)) as never)
  await payload.db.pool.query(statements.join('\n'))
  await payload.destroy()
}
