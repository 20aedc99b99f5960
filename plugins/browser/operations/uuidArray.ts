import { type SQL, sql } from '@payloadcms/db-postgres/drizzle'

/** Ids as an array in SQL. */
export const uuidArray = (ids: string[]): SQL => sql`${`{${ids.join(',')}}`}::uuid[]`
