import { sql } from '@payloadcms/db-postgres/drizzle'

import { byJsonType } from './byJsonType'
import { foldCase } from './foldCase'
import { foldCaseSql } from './foldCaseSql'
import { neverSql } from './neverSql'
import { textSql } from './textSql'
import type { SqlTest } from './types'

/** Begins or ends with the text. */
export const affixSql =
  (side: 'end' | 'start', wanted: string): SqlTest =>
  (value) => {
    if (value.kind === 'json') return byJsonType(value, affixSql(side, wanted))
    if (value.kind === 'number' || value.kind === 'boolean') return neverSql
    const folded = foldCaseSql(textSql(value))
    const part = foldCase(wanted)
    return side === 'start' ? sql`starts_with(${folded}, ${part})` : sql`right(${folded}, char_length(${part})) = ${part}`
  }
