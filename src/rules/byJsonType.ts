import { type SQL, sql } from '@payloadcms/db-postgres/drizzle'

import type { SqlTest, SqlValue } from './types'

/** A JSON value is tested as what it is; objects, lists and null satisfy nothing. */
export const byJsonType = ({ expr, inList }: Extract<SqlValue, { kind: 'json' }>, test: SqlTest): SQL => {
  const text = sql`(${expr} #>> '{}')`
  const as = (isInList: boolean): SQL => sql`(case jsonb_typeof(${expr})
    when 'string' then ${test({ expr: text, inList: isInList, kind: 'text' })}
    when 'number' then ${test({ expr: sql`${text}::numeric`, inList: isInList, kind: 'number' })}
    when 'boolean' then ${test({ expr: sql`${text}::boolean`, inList: isInList, kind: 'boolean' })}
    else false end)`
  return sql`(case when ${inList} then ${as(true)} else ${as(false)} end)`
}
