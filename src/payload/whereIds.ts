import { sql } from '@payloadcms/db-postgres/drizzle'
import type { SQL } from '@payloadcms/db-postgres/drizzle'
import type { Where } from 'payload'

/**
 * A `Where` for the rows whose ids a subquery selects. Payload hands the value of `equals` to drizzle as it is, and drizzle puts SQL in
 * its place: `id = any(select …)`. (`in` would not do: its value has to be an array.)
 */
export const whereIds = (select: SQL): Where => ({ id: { equals: sql`any(${select})` as unknown as string } })
