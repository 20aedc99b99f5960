import { sql } from '@payloadcms/db-postgres/drizzle'

import { presentSql } from './presentSql'
import type { SqlTest } from './types'

/** There is a value that is no empty text. */
export const filledSql: SqlTest = (value) => {
  if (value.kind === 'json') return sql`${value.expr} <> '""'::jsonb`
  return value.kind === 'text' ? sql`${value.expr} <> ''` : presentSql(value)
}
