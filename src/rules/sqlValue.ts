import { sql } from '@payloadcms/db-postgres/drizzle'
import type { SQL } from '@payloadcms/db-postgres/drizzle'

/**
 * A value as SQL sees it. `expr` has the column's own type; `inList` is SQL for JSON, where only the row knows.
 * The tests of `sqlTests.ts` and `sqlOrder.ts` are the counterparts of `compareValue.ts`; they may be null, which counts as false.
 */
export type SqlValue =
  | { expr: SQL; inList: boolean; kind: 'boolean' | 'date' | 'number' | 'text' | 'uuid' }
  | { expr: SQL; inList: boolean; kind: 'enum'; options: readonly string[] }
  | { expr: SQL; inList: SQL; kind: 'json' }

export type SqlTest = (value: SqlValue) => SQL

export const NEVER = sql`false`

/** The value as text; dates in the form that documents have them. */
export const textOf = ({ expr, kind }: SqlValue): SQL =>
  kind === 'date' ? sql`to_char(${expr} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')` : kind === 'text' ? expr : sql`${expr}::text`

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
