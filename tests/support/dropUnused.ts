import type { Client } from 'pg'

const UNUSED_AFTER_MS = 45 * 60_000

/**
 * Drops templates no run has used for 45 minutes and databases of test files that were left by killed runs.
 * Each database carries the time of its last use as its comment.
 */
export const dropUnused = async (server: Client): Promise<void> => {
  const { rows } = await server.query<{ name: string; used: null | string }>(
    `select d.datname as name, shobj_description(d.oid, 'pg_database') as used from pg_database d
     where d.datname ~ '^engine_(template|test)_' and d.datname !~ '_building$'
       and not exists (select 1 from pg_stat_activity a where a.datname = d.datname)`,
  )
  for (const { name, used } of rows) {
    if (used && Date.now() - Date.parse(used) > UNUSED_AFTER_MS) await server.query(`drop database if exists "${name}" with (force)`)
  }
}
