import type { SQL } from '@payloadcms/db-postgres/drizzle'
import { PgDialect } from '@payloadcms/db-postgres/drizzle/pg-core'

const dialect = new PgDialect()

/** A composed statement as text with numbered parameters, for `sql(req)`. */
export const sqlText = (statement: SQL): { text: string; values: unknown[] } => {
  const { params, sql } = dialect.sqlToQuery(statement)
  return { text: sql, values: params }
}
