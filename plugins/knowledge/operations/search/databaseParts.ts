import type { Payload } from 'payload'

import { sql } from '@/src/db/sql'

export type DatabaseParts = { hasTrigrams: boolean; hasVectors: boolean }

const known = new WeakMap<Payload['db'], Promise<DatabaseParts>>()

const ask = async (payload: Payload): Promise<DatabaseParts> => {
  const [row] = await sql(payload)<DatabaseParts>(
    `select to_regproc('word_similarity') is not null as "hasTrigrams", exists (
       select 1 from pg_attribute where attrelid = 'document_embeddings'::regclass and attname = 'embedding' and atttypid::regtype::text = 'vector') as "hasVectors"`,
  )
  return row ?? { hasTrigrams: false, hasVectors: false }
}

/** Which extensions the database has, asked once per process: trigrams, and vectors instead of `real[]`. */
export const databaseParts = (payload: Payload): Promise<DatabaseParts> => {
  const parts = known.get(payload.db) ?? ask(payload)
  known.set(payload.db, parts)
  parts.catch(() => known.delete(payload.db))
  return parts
}
