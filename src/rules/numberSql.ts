import { type SQL, sql } from '@payloadcms/db-postgres/drizzle'

import { NUMERIC_TEXT } from './constants'

/** The number a text counts as, else null; the cast never fails. */
export const numberSql = (text: SQL): SQL => sql`(case when ${text} ~ ${sql.raw(`'${NUMERIC_TEXT}'`)} then ${text}::numeric end)`
