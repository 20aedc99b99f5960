import { type SQL, sql } from '@payloadcms/db-postgres/drizzle'

import type { SqlValue } from './types'

/** The value as text; dates in the form that documents have them. */
export const textSql = ({ expr, kind }: SqlValue): SQL =>
  kind === 'date' ? sql`to_char(${expr} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')` : kind === 'text' ? expr : sql`${expr}::text`
