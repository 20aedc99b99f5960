import { sql } from '@payloadcms/db-postgres/drizzle'

import type { SqlTest } from './types'

/** There is a value at all. */
export const presentSql: SqlTest = ({ expr }) => sql`${expr} is not null`
