import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

import type { Payload } from 'payload'
import { Client } from 'pg'

import { sql } from '@/src/db/sql'

import { installStarter } from './installStarter'

/** Any number; the same in every process of every version. */
const LOCK = 7_301_448

/** What the starter is made of; a change of it is a new version. */
const SOURCES = ['src/library', 'src/cli/demo', 'src/cli/installStarter.ts', 'src/cli/installOrganization.ts']

const starterVersion = (): string => {
  const hash = createHash('sha256')
  const visit = (file: string, isFolder: boolean): void => {
    if (!isFolder) return void hash.update(file).update(readFileSync(file))
    for (const entry of readdirSync(file, { withFileTypes: true }).sort((a, b) => a.name.localeCompare(b.name))) visit(path.join(file, entry.name), entry.isDirectory())
  }
  for (const source of SOURCES) visit(source, !source.endsWith('.ts'))
  return hash.digest('hex').slice(0, 16)
}

/**
 * Installs the starter library and the demo organization when this version of them was not installed into this database yet.
 * The marker is written before and completed after, so that an interrupted installation goes on at the next start. Of several
 * processes that start together one installs and the others wait. An installation that has organizations of its own and never had
 * the demo is left alone.
 * @returns true when something was installed
 */
export const installStarterOnce = async (payload: Payload): Promise<boolean> => {
  const version = starterVersion()
  if (await isInstalled(payload, version)) return false
  const lock = new Client({ connectionString: payload.db.pool.options.connectionString })
  await lock.connect()
  try {
    await lock.query('set statement_timeout = 0')
    await lock.query('select pg_advisory_lock($1)', [LOCK])
    await sql(payload)('create table if not exists engine.starter (version text primary key, finished_at timestamptz)')
    if (await isInstalled(payload, version)) return false
    const { totalDocs } = await payload.count({ collection: 'organizations', overrideAccess: true })
    const [known] = await sql(payload)('select 1 from engine.starter limit 1')
    if (!known && totalDocs > 0) return false
    await sql(payload)('insert into engine.starter (version) values ($1) on conflict do nothing', [version])
    await installStarter(payload)
    await sql(payload)('update engine.starter set finished_at = now() where version = $1', [version])
    return true
  } finally {
    // Ends the session, and with it the lock.
    await lock.end()
  }
}

const isInstalled = async (payload: Payload, version: string): Promise<boolean> => {
  const [table] = await sql(payload)<{ there: boolean }>(`select to_regclass('engine.starter') is not null as there`)
  if (!table?.there) return false
  const rows = await sql(payload)('select 1 from engine.starter where version = $1 and finished_at is not null', [version])
  return rows.length > 0
}
