import { type SQL, sql } from '@payloadcms/db-postgres/drizzle'

/** `canonicalDate` in SQL: null for text that is no UTC date. Sorts bytewise. */
export const canonicalDateSql = (text: SQL): SQL => sql`(case
  when ${text} ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}[.][0-9]{3}Z$' then ${text}
  when ${text} ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$' then left(${text}, 19) || '.000Z'
  when ${text} ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' then ${text} || 'T00:00:00.000Z'
end collate "C")`
