import { sql } from '@payloadcms/db-postgres/drizzle'

/** Holds for no row. */
export const neverSql = sql`false`
