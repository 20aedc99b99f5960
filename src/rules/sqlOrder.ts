import { sql } from '@payloadcms/db-postgres/drizzle'

import { isRealDate } from './isRealDate'
import { canonicalDate, foldCase } from './scalars'
import { canonicalDateSql, foldCaseSql, numberSql } from './sqlScalars'
import { byJsonType, NEVER, textOf } from './sqlValue'
import type { SqlTest } from './sqlValue'
import type { RuleScalar } from './types'

/** Begins or ends with the text. */
export const affixSql =
  (side: 'end' | 'start', wanted: string): SqlTest =>
  (value) => {
    if (value.kind === 'json') return byJsonType(value, affixSql(side, wanted))
    if (value.kind === 'number' || value.kind === 'boolean') return NEVER
    const folded = foldCaseSql(textOf(value))
    const part = foldCase(wanted)
    return side === 'start' ? sql`starts_with(${folded}, ${part})` : sql`right(${folded}, char_length(${part})) = ${part}`
  }

/** `compare` in SQL. */
export const orderedSql =
  (operator: '<' | '<=' | '>' | '>=', wanted: RuleScalar): SqlTest =>
  (value) => {
    if (value.kind === 'json') return byJsonType(value, orderedSql(operator, wanted))
    const sign = sql.raw(operator)
    if (value.kind === 'boolean') return NEVER
    if (typeof wanted === 'number') {
      if (value.kind === 'number') return sql`${value.expr} ${sign} ${String(wanted)}::numeric`
      return value.kind === 'date' || value.kind === 'uuid' ? NEVER : sql`${numberSql(textOf(value))} ${sign} ${String(wanted)}::numeric`
    }
    const date = canonicalDate(String(wanted))
    if (date === undefined || value.kind === 'number' || value.kind === 'uuid') return NEVER
    if (value.kind === 'date') return isRealDate(date) ? sql`${value.expr} ${sign} ${date}::timestamptz` : sql`${textOf(value)} collate "C" ${sign} ${date}`
    return sql`${canonicalDateSql(textOf(value))} ${sign} ${date}`
  }
