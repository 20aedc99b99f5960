import { Client } from 'pg'

import { prepareQueue } from '@/src/queue/prepareQueue'

import { addTrigrams } from './addTrigrams'
import { MigrationEdited, MigrationFailed, MigrationUnknown } from './errors'
import { moveVectors, type VectorColumn } from './moveVectors'
import { PREAMBLE } from './preamble'
import { type Migration, readMigrations } from './readMigrations'

/** Any number; the same in every process of every version. */
const LOCK = 7_301_447

type Options = {
  /** Folder with `NNNN_name.sql`. @default './migrations' */
  folder?: string
  onProgress?: (sentence: string) => void
  url: string
  vectors?: readonly VectorColumn[]
}

/**
 * Brings a database to this version's schema: preamble, each migration not applied yet in a transaction of its own, the
 * queue's schema, trigram indexes, vectors. Idempotent, and safe to run from several processes at once: an advisory lock lets one work.
 * @throws MIGRATION_EDITED, MIGRATION_UNKNOWN (the database is newer than this code), MIGRATION_FAILED
 */
export const migrateDatabase = async ({ folder = './migrations', onProgress, url, vectors = [] }: Options): Promise<{ applied: string[]; hasVectors: boolean }> => {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    await client.query('set statement_timeout = 0')
    // A server's user may be called as our schema is, and PostgreSQL would then put every table into it.
    await client.query('set search_path = public')
    await client.query('select pg_advisory_lock($1)', [LOCK])
    await client.query(PREAMBLE)
    const pending = await pendingOf(client, readMigrations(folder))
    for (const migration of pending) {
      onProgress?.(`applying ${migration.name}`)
      await apply(client, migration)
    }
    await prepareQueue(url)
    await addTrigrams(client)
    return { applied: pending.map(({ name }) => name), hasVectors: await moveVectors(client, vectors) }
  } finally {
    // Ends the session, and with it the lock.
    await client.end()
  }
}

const pendingOf = async (client: Client, migrations: Migration[]): Promise<Migration[]> => {
  const { rows } = await client.query<{ checksum: string; name: string }>('select name, checksum from engine.migrations')
  const known = new Map(migrations.map((migration) => [migration.name, migration]))
  for (const { checksum, name } of rows) {
    const migration = known.get(name)
    if (!migration) throw new MigrationUnknown({ name })
    if (migration.checksum !== checksum) throw new MigrationEdited({ name })
  }
  const applied = new Set(rows.map(({ name }) => name))
  return migrations.filter(({ name }) => !applied.has(name))
}

const apply = async (client: Client, { checksum, name, statements }: Migration): Promise<void> => {
  await client.query('begin')
  try {
    await client.query(statements)
    await client.query('insert into engine.migrations (name, checksum) values ($1, $2)', [name, checksum])
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    throw new MigrationFailed({ name, reason: error instanceof Error ? error.message : String(error) }, { cause: error })
  }
}
