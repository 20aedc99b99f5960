import { sql } from '@payloadcms/db-postgres/drizzle'

import type { SqlTest } from './sqlValue'

/** There is a value at all. */
export const presentSql: SqlTest = ({ expr }) => sql`${expr} is not null`

/** There is a value that is no empty text. */
export const filledSql: SqlTest = (value) => {
  if (value.kind === 'json') return sql`${value.expr} <> '""'::jsonb`
  return value.kind === 'text' ? sql`${value.expr} <> ''` : presentSql(value)
}
