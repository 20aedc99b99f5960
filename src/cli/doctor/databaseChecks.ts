import { appliedMigrations } from '@/src/db/appliedMigrations'
import { locateBinaries } from '@/src/db/embedded/locateBinaries'
import { missingLinks } from '@/src/db/embedded/missingLinks'
import { readMigrations } from '@/src/db/readMigrations'
import { env } from '@/src/env/env'

import type { Check } from './types'
import { withClient } from './withClient'

const OLDEST = 150_000

export const databaseChecks: Check[] = [
  {
    name: 'embedded PostgreSQL',
    run: async () => {
      if (env().DATABASE_URL) return { detail: 'not used, DATABASE_URL is set', state: 'fine' }
      const { native, version } = locateBinaries()
      const missing = missingLinks(native).length
      if (missing === 0) return { detail: `version ${version}, complete`, state: 'fine' }
      return { detail: `${missing} links to libraries are missing`, mend: 'npm start makes them; where node_modules is read-only run npm rebuild', state: 'warning' }
    },
  },
  {
    name: 'database',
    needsDatabase: true,
    run: (url) =>
      withClient(url, async (client) => {
        const { rows } = await client.query<{ number: string; size: string }>(
          `select current_setting('server_version_num') as number, pg_size_pretty(pg_database_size(current_database())) as size`,
        )
        const number = Number(rows[0]?.number)
        const detail = `PostgreSQL ${Math.floor(number / 10_000)}.${number % 10_000}, ${rows[0]?.size}`
        return number >= OLDEST ? { detail, state: 'fine' } : { detail, mend: 'use PostgreSQL 15 or newer', state: 'wrong' }
      }),
  },
  {
    name: 'migrations',
    needsDatabase: true,
    run: async (url) => {
      const applied = await appliedMigrations(url)
      const known = readMigrations('./migrations')
      const newer = applied.filter((name) => !known.some((migration) => migration.name === name))
      if (newer.length) return { detail: `the database is newer than this code: ${newer.join(', ')}`, mend: 'run the version that made it, or a newer one', state: 'wrong' }
      const pending = known.filter(({ name }) => !applied.includes(name))
      if (pending.length === 0) return { detail: `all ${applied.length} applied`, state: 'fine' }
      return { detail: `${pending.length} not applied: ${pending.map(({ name }) => name).join(', ')}`, mend: 'npm run migrate (npm start does it too)', state: 'wrong' }
    },
  },
  extension('vector', 'vector search is exact and slows down with the number of chunks; install pgvector on the server, then run npm run migrate'),
  extension('pg_trgm', 'searching inside names reads whole tables; create extension pg_trgm as a superuser, then run npm run migrate'),
  {
    name: 'queue',
    needsDatabase: true,
    run: (url) =>
      withClient(url, async (client) => {
        const { rows: tables } = await client.query<{ there: boolean }>(`select to_regclass('graphile_worker._private_jobs') is not null as there`)
        if (!tables[0]?.there) return { detail: 'its tables are missing', mend: 'npm run migrate', state: 'wrong' }
        const { rows } = await client.query<{ behind: number; failed: number; workers: number }>(
          `select (select count(*) from engine.workers)::int as workers,
             count(*) filter (where attempts >= max_attempts and locked_at is null)::int as failed,
             coalesce(extract(epoch from now() - min(run_at) filter (where attempts < max_attempts and locked_at is null and run_at < now())), 0)::int as behind
           from graphile_worker._private_jobs`,
        )
        const { behind = 0, failed = 0, workers = 0 } = rows[0] ?? {}
        const detail = `${workers} worker(s), ${behind} s behind, ${failed} failed job(s)`
        if (behind > 60) return { detail, mend: 'start a worker (npm run start:worker) or more of them', state: 'wrong' }
        return failed > 0 ? { detail, mend: 'look at the failed jobs in the admin under /admin/queue', state: 'warning' } : { detail, state: 'fine' }
      }),
  },
]

function extension(name: string, mend: string): Check {
  return {
    name: `extension ${name}`,
    needsDatabase: true,
    run: (url) =>
      withClient(url, async (client) => {
        const { rows } = await client.query<{ extversion: string }>('select extversion from pg_extension where extname = $1', [name])
        return rows[0] ? { detail: `version ${rows[0].extversion}`, state: 'fine' } : { detail: 'not in use', mend, state: 'warning' }
      }),
  }
}
