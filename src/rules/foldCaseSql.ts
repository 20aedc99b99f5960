import { type SQL, sql } from '@payloadcms/db-postgres/drizzle'

/** `foldCase` in SQL. */
export const foldCaseSql = (text: SQL): SQL => sql`translate(${text}, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', 'abcdefghijklmnopqrstuvwxyz')`
