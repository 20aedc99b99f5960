import type { SQL } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'

import { sql } from '@/src/db/sql'
import { sqlText } from '@/src/payload/sqlText'

import { candidatesStatement } from './candidatesStatement'
import type { DatabaseParts } from './databaseParts'
import type { Candidate } from './fuse'
import type { QueryParts } from './queryParts'

type Args = {
  organization: string
  parts: DatabaseParts
  query: QueryParts
  readable: SQL
  /** In a transaction: the settings hold for it alone. */
  req: PayloadRequest
  vector?: { model: string; values: readonly number[] }
}

/**
 * `hnsw.*` lets the vector scan go on until enough pieces pass the filter, instead of filtering the first few (looking at 200 at a time instead of as many as are
 * asked for took a fifth longer and found no more of the ten nearest: 0.992 either way); `jit` compiles for longer than the statement runs. Databases without the extensions keep the settings and ignore them.
 */
const SETTINGS = `select set_config('hnsw.iterative_scan', 'relaxed_order', true), set_config('hnsw.ef_search', '100', true),
  set_config('pg_trgm.word_similarity_threshold', '0.45', true), set_config('jit', 'off', true)`

/** Candidates of every way of finding, each with its place in its own list. */
export const findCandidates = async ({ req, ...args }: Args): Promise<Candidate[]> => {
  const run = sql(req)
  await run(SETTINGS)
  const { text, values } = sqlText(candidatesStatement(args))
  return run<Candidate>(text, values)
}
