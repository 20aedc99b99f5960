import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

import { Client } from 'pg'
import { BasePayload, type Payload } from 'payload'

import { pendingStatements } from '@/src/db/pendingStatements'
import config from '@payload-config'
import { addTrigrams } from '@/src/db/addTrigrams'
import { migrateDatabase } from '@/src/db/migrateDatabase'
import { moveVectors } from '@/src/db/moveVectors'
import { vectorColumnsOf } from '@/src/db/vectorColumnsOf'
import { databaseAdapter } from '@/src/payload/databaseAdapter'
import { schemaStatements } from '@/src/payload/schemaStatements'
import { dropUnused } from './dropUnused'
import { withDatabase } from './withDatabase'

/** Raised when what a template holds beside the collections' schema changes. */
const FORM = 4

/**
 * Makes sure that a template database with the whole schema exists on the server and returns its name: a hash of the
 * schema and the migrations, so that every run and every working copy with the same ones shares one. Several may do this at once: an
 * advisory lock lets one build.
 */
export const buildTemplate = async (serverUrl: string): Promise<string> => {
  const base = await config
  const payload = await new BasePayload().init({
    config: { ...base, db: databaseAdapter({ databaseUrl: () => serverUrl }) },
    disableDBConnect: true,
    disableOnInit: true,
  })
  const { hash, statements } = await schemaStatements(payload)
  const name = `engine_template_${FORM}_${hash}_${migrationsHash('./migrations')}`
  const server = new Client({ connectionString: serverUrl })
  await server.connect()
  try {
    await server.query('select pg_advisory_lock(hashtext($1))', [name])
    const { rowCount } = await server.query('select 1 from pg_database where datname = $1', [name])
    if (!rowCount) {
      // Under another name first, so that a template is whole or absent.
      const draft = `${name}_building`
      await server.query(`drop database if exists "${draft}" with (force)`)
      await server.query(`create database "${draft}"`)
      await build(payload, withDatabase(serverUrl, draft), statements)
      await server.query(`alter database "${draft}" rename to "${name}"`)
    }
    await server.query(`comment on database "${name}" is '${new Date().toISOString()}'`)
    await dropUnused(server)
  } finally {
    await server.end()
  }
  return name
}

/** A template remembers which migrations made it: two working copies may get one schema by different ones. */
const migrationsHash = (folder: string): string => {
  const hash = createHash('sha256')
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.sql')).sort()) hash.update(file).update(readFileSync(path.join(folder, file)))
  return hash.digest('hex').slice(0, 8)
}

/** By the landed migrations; while the collections ask for another one, from the collections themselves. */
const build = async (payload: Payload, url: string, statements: () => Promise<string[]>): Promise<void> => {
  const vectors = vectorColumnsOf(payload.config.collections)
  const isCurrent = (await pendingStatements(payload, './migrations')).statements.length === 0
  await migrateDatabase({ folder: isCurrent ? './migrations' : './none', url, vectors })
  if (isCurrent) return
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    await client.query((await statements()).join('\n'))
    await addTrigrams(client)
    await moveVectors(client, vectors)
  } finally {
    await client.end()
  }
}
