import { sql } from '@payloadcms/db-postgres/drizzle'

import { byJsonType } from './byJsonType'
import { canonicalDate } from './canonicalDate'
import { canonicalDateSql } from './canonicalDateSql'
import { isRealDate } from './isRealDate'
import { neverSql } from './neverSql'
import { numberSql } from './numberSql'
import { textSql } from './textSql'
import type { RuleScalar, SqlTest } from './types'

/** `compareValue` in SQL. */
export const orderedSql =
  (operator: '<' | '<=' | '>' | '>=', wanted: RuleScalar): SqlTest =>
  (value) => {
    if (value.kind === 'json') return byJsonType(value, orderedSql(operator, wanted))
    const sign = sql.raw(operator)
    if (value.kind === 'boolean') return neverSql
    if (typeof wanted === 'number') {
      if (value.kind === 'number') return sql`${value.expr} ${sign} ${String(wanted)}::numeric`
      return value.kind === 'date' || value.kind === 'uuid' ? neverSql : sql`${numberSql(textSql(value))} ${sign} ${String(wanted)}::numeric`
    }
    const date = canonicalDate(String(wanted))
    if (date === undefined || value.kind === 'number' || value.kind === 'uuid') return neverSql
    if (value.kind === 'date') return isRealDate(date) ? sql`${value.expr} ${sign} ${date}::timestamptz` : sql`${textSql(value)} collate "C" ${sign} ${date}`
    return sql`${canonicalDateSql(textSql(value))} ${sign} ${date}`
  }
