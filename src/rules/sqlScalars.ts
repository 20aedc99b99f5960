import { sql } from '@payloadcms/db-postgres/drizzle'
import type { SQL } from '@payloadcms/db-postgres/drizzle'

import { NUMERIC_TEXT } from './scalars'

/** `canonicalDate` in SQL: null for text that is no UTC date. Sorts bytewise. */
export const canonicalDateSql = (text: SQL): SQL => sql`(case
  when ${text} ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}[.][0-9]{3}Z$' then ${text}
  when ${text} ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$' then left(${text}, 19) || '.000Z'
  when ${text} ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' then ${text} || 'T00:00:00.000Z'
end collate "C")`

/** `foldCase` in SQL. */
export const foldCaseSql = (text: SQL): SQL => sql`translate(${text}, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', 'abcdefghijklmnopqrstuvwxyz')`

/** The number a text counts as, else null; the cast never fails. */
export const numberSql = (text: SQL): SQL => sql`(case when ${text} ~ ${sql.raw(`'${NUMERIC_TEXT}'`)} then ${text}::numeric end)`
