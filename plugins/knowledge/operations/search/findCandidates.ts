import type { SQL } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'

import { sql } from '@/src/db/sql'
import { sqlText } from '@/src/payload/sqlText'

import { candidatesStatements } from './candidatesStatements'
import type { DatabaseParts } from './databaseParts'
import type { Candidate } from './fuse'
import type { QueryParts } from './queryParts'

type Args = {
  organization: string
  parts: DatabaseParts
  query: QueryParts
  readable: SQL
  req: PayloadRequest
  vector?: { model: string; values: readonly number[] }
}

/**
 * Candidates of every way of finding, each with its place in its own list. In a transaction of the request its one connection answers the statements one after the other, and
 * finds what the transaction wrote; else each has a connection of its own, and they run side by side.
 */
export const findCandidates = async ({ req, ...args }: Args): Promise<Candidate[]> => {
  const statements = candidatesStatements(args).map(sqlText)
  const ask = ({ text, values }: ReturnType<typeof sqlText>) => sql(req)<Candidate>(text, values)
  if (!(await req.transactionID)) return (await Promise.all(statements.map(ask))).flat()
  const found: Candidate[] = []
  for (const statement of statements) found.push(...(await ask(statement)))
  return found
}
