import { sql } from '@payloadcms/db-postgres/drizzle'

import { byJsonType } from './byJsonType'
import { canonicalDate } from './canonicalDate'
import { equalsSql } from './equalsSql'
import { foldCase } from './foldCase'
import { foldCaseSql } from './foldCaseSql'
import { neverSql } from './neverSql'
import { textSql } from './textSql'
import type { RuleScalar, SqlTest } from './types'

/** `isContainedValue` in SQL. */
export const containsSql =
  (wanted: RuleScalar): SqlTest =>
  (value) => {
    if (value.kind === 'json') return byJsonType(value, containsSql(wanted))
    const isText = typeof wanted === 'string' && value.kind !== 'number' && value.kind !== 'boolean'
    if (!isText) return value.inList ? equalsSql(wanted)(value) : neverSql
    const folded = foldCaseSql(textSql(value))
    // A text that is no date equals only what folds to the same: one comparison, which an index on the folded text serves.
    if (value.inList === true && value.kind === 'text' && canonicalDate(wanted) === undefined) return sql`${folded} = ${foldCase(wanted)}`
    if (value.inList) return sql`(${folded} = ${foldCase(wanted)} or ${equalsSql(wanted)(value)})`
    return sql`position(${foldCase(wanted)} in ${folded}) > 0`
  }
