import type { Payload } from 'payload'

import { readMigrations } from '@/src/db/readMigrations'
import { sql } from '@/src/db/sql'

import type { Readiness } from './types'

/** Whether requests and jobs can be served: database there, schema migrated, queue there. Never throws. */
export const readiness = async (payload: Payload): Promise<Readiness> => {
  try {
    await sql(payload)('select 1')
  } catch (error) {
    payload.logger.error({ err: error, msg: 'the database cannot be reached' })
    return { database: 'unreachable', migrations: 'unknown', queue: 'unknown', ready: false }
  }
  const migrations = await migrationState(payload)
  const [queue] = await sql(payload)<{ isThere: boolean }>(
    `select to_regclass('graphile_worker._private_jobs') is not null and to_regclass('engine.once') is not null as "isThere"`,
  )
  const parts = { database: 'ok', migrations, queue: queue?.isThere ? 'ok' : 'missing; run npm run migrate' }
  return { ...parts, ready: Object.values(parts).every((state) => state === 'ok') }
}

/** Compares the migrations of this version with those the database has. */
const migrationState = async (payload: Payload): Promise<string> => {
  const [table] = await sql(payload)<{ isThere: boolean }>(`select to_regclass('engine.migrations') is not null as "isThere"`)
  const rows = table?.isThere ? await sql(payload)<{ name: string }>('select name from engine.migrations') : []
  const done = new Set(rows.map(({ name }) => name))
  const pending = readMigrations('./migrations').filter(({ name }) => !done.has(name))
  return pending.length ? `pending: ${pending.map(({ name }) => name).join(', ')}; run npm run migrate` : 'ok'
}
