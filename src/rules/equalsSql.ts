import { type SQL, sql } from '@payloadcms/db-postgres/drizzle'

import { byJsonType } from './byJsonType'
import { canonicalDate } from './canonicalDate'
import { canonicalDateSql } from './canonicalDateSql'
import { NUMERIC_TEXT } from './constants'
import { isRealDate } from './isRealDate'
import { neverSql } from './neverSql'
import { numberSql } from './numberSql'
import { textSql } from './textSql'
import type { RuleScalar, SqlTest, SqlValue } from './types'

const UUID = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/
const numeric = new RegExp(NUMERIC_TEXT)

const equalsDate = (value: SqlValue, wanted: RuleScalar): SQL => {
  const date = typeof wanted === 'string' ? canonicalDate(wanted) : undefined
  if (date === undefined) return neverSql
  return isRealDate(date) ? sql`${value.expr} = ${date}::timestamptz` : neverSql
}

const numberIn = (wanted: RuleScalar): string | undefined => {
  if (typeof wanted === 'number') return String(wanted)
  return typeof wanted === 'string' && numeric.test(wanted) ? String(Number(wanted)) : undefined
}

/** `isEqualValue` in SQL. */
export const equalsSql =
  (wanted: RuleScalar): SqlTest =>
  (value) => {
    if (value.kind === 'json') return byJsonType(value, equalsSql(wanted))
    if (value.kind === 'boolean') return wanted === true || wanted === false || wanted === 'true' || wanted === 'false' ? sql`${value.expr} = ${String(wanted)}::boolean` : neverSql
    if (value.kind === 'date') return equalsDate(value, wanted)
    const number = numberIn(wanted)
    if (value.kind === 'number') return number === undefined ? neverSql : sql`${value.expr} = ${number}::numeric`
    if (typeof wanted === 'boolean') return sql`${textSql(value)} = ${String(wanted)}`
    if (typeof wanted === 'number') return sql`${numberSql(textSql(value))} = ${String(wanted)}::numeric`
    const date = canonicalDate(wanted)
    if (date !== undefined) return sql`(${textSql(value)} = ${wanted} or ${canonicalDateSql(textSql(value))} = ${date})`
    // Compared in the column's own type, so that its index serves.
    if (value.kind === 'uuid') return UUID.test(wanted) ? sql`${value.expr} = ${wanted}::uuid` : neverSql
    if (value.kind === 'enum') return value.options.includes(wanted) ? sql`${value.expr} = ${wanted}` : neverSql
    return sql`${value.expr} = ${wanted}`
  }
