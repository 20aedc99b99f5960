import { createHash } from 'node:crypto'
import { setTimeout } from 'node:timers/promises'

import type { Payload } from 'payload'

import { parseContentSchema } from '@/src/content/parseContentSchema'
import { sql } from '@/src/db/sql'

/** Key of the lock that one index is made under at a time, over all processes. */
const INDEXING = 704_120_311
const POLL_MS = 250

/** PostgreSQL's name of the index of a field; fields of one name share it, whatever their type. */
const indexName = (field: string, table: string): string => `${table.replace(/^_/, '')}_data_${createHash('sha256').update(field).digest('hex').slice(0, 12)}_idx`

/**
 * Makes the index behind filters and sorts over a field of `data`, for what is public and for what is in work, without stopping writes. A second run
 * finds it; one that a crash left unfinished is made again.
 */
export const indexContentFields = async (payload: Payload, type: string): Promise<string[]> => {
  const [row] = await sql(payload)<{ schema: unknown }>('select schema from content_types where id = $1', [type])
  const parsed = parseContentSchema(row?.schema)
  const fields = 'schema' in parsed ? parsed.schema.fields.filter(({ filterable }) => filterable).map(({ name }) => name) : []
  const client = await payload.db.pool.connect()
  const made: string[] = []
  try {
    await client.query('set statement_timeout = 0')
    // Two of these at once wait for each other's snapshot. Asking again, instead of waiting for the lock, holds none meanwhile.
    while (!(await client.query<{ mine: boolean }>('select pg_try_advisory_lock($1) as mine', [INDEXING])).rows[0]?.mine) await setTimeout(POLL_MS)
    for (const field of fields) {
      for (const table of ['content_entries', '_content_entries_v']) {
        const name = indexName(field, table)
        const prefix = table === 'content_entries' ? '' : 'version_'
        const { rows } = await client.query<{ indisvalid: boolean }>('select indisvalid from pg_index where indexrelid = to_regclass($1)', [name])
        if (rows[0]?.indisvalid) continue
        if (rows[0]) await client.query(`drop index concurrently if exists "${name}"`)
        // Names of fields are letters, digits and _ only: parseContentSchema says so.
        await client.query(`create index concurrently if not exists "${name}" on "${table}" ("${prefix}content_type_id", ("${prefix}data" -> '${field}')) ${prefix ? 'where latest' : ''}`)
        made.push(name)
      }
    }
  } finally {
    await client.query('select pg_advisory_unlock($1)', [INDEXING])
    await client.query('reset statement_timeout')
    client.release()
  }
  return made
}
