import { sql } from '@payloadcms/db-postgres/drizzle'
import type { SQL } from '@payloadcms/db-postgres/drizzle'

import { isRealDate } from './isRealDate'
import { canonicalDate, foldCase, NUMERIC_TEXT } from './scalars'
import { canonicalDateSql, foldCaseSql, numberSql } from './sqlScalars'
import { byJsonType, NEVER, textOf } from './sqlValue'
import type { SqlTest, SqlValue } from './sqlValue'
import type { RuleScalar } from './types'

const UUID = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/
const numeric = new RegExp(NUMERIC_TEXT)

const equalsDate = (value: SqlValue, wanted: RuleScalar): SQL => {
  const date = typeof wanted === 'string' ? canonicalDate(wanted) : undefined
  if (date === undefined) return NEVER
  return isRealDate(date) ? sql`${value.expr} = ${date}::timestamptz` : NEVER
}

const numberIn = (wanted: RuleScalar): string | undefined => {
  if (typeof wanted === 'number') return String(wanted)
  return typeof wanted === 'string' && numeric.test(wanted) ? String(Number(wanted)) : undefined
}

/** `isEqual` in SQL. */
export const equalsSql =
  (wanted: RuleScalar): SqlTest =>
  (value) => {
    if (value.kind === 'json') return byJsonType(value, equalsSql(wanted))
    if (value.kind === 'boolean') return wanted === true || wanted === false || wanted === 'true' || wanted === 'false' ? sql`${value.expr} = ${String(wanted)}::boolean` : NEVER
    if (value.kind === 'date') return equalsDate(value, wanted)
    const number = numberIn(wanted)
    if (value.kind === 'number') return number === undefined ? NEVER : sql`${value.expr} = ${number}::numeric`
    if (typeof wanted === 'boolean') return sql`${textOf(value)} = ${String(wanted)}`
    if (typeof wanted === 'number') return sql`${numberSql(textOf(value))} = ${String(wanted)}::numeric`
    const date = canonicalDate(wanted)
    if (date !== undefined) return sql`(${textOf(value)} = ${wanted} or ${canonicalDateSql(textOf(value))} = ${date})`
    // Compared in the column's own type, so that its index serves.
    if (value.kind === 'uuid') return UUID.test(wanted) ? sql`${value.expr} = ${wanted}::uuid` : NEVER
    if (value.kind === 'enum') return value.options.includes(wanted) ? sql`${value.expr} = ${wanted}` : NEVER
    return sql`${value.expr} = ${wanted}`
  }

/** `isContained` in SQL. */
export const containsSql =
  (wanted: RuleScalar): SqlTest =>
  (value) => {
    if (value.kind === 'json') return byJsonType(value, containsSql(wanted))
    const isText = typeof wanted === 'string' && value.kind !== 'number' && value.kind !== 'boolean'
    if (!isText) return value.inList ? equalsSql(wanted)(value) : NEVER
    const folded = foldCaseSql(textOf(value))
    // A text that is no date equals only what folds to the same: one comparison, which an index on the folded text serves.
    if (value.inList === true && value.kind === 'text' && canonicalDate(wanted) === undefined) return sql`${folded} = ${foldCase(wanted)}`
    if (value.inList) return sql`(${folded} = ${foldCase(wanted)} or ${equalsSql(wanted)(value)})`
    return sql`position(${foldCase(wanted)} in ${folded}) > 0`
  }
