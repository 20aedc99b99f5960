import type { Payload } from 'payload'

import { sql } from '@/src/db/sql'

import { secretColumns } from './secretColumns'

/** How many stored secrets each key id has encrypted. Columns that a database without the latest migrations lacks are left out. */
export const secretKeysInUse = async (payload: Payload): Promise<Map<string, number>> => {
  const query = sql(payload)
  const known = await query<{ name: string }>(`select table_name || '.' || column_name as name from information_schema.columns where table_schema = 'public'`)
  const names = new Set(known.map(({ name }) => name))
  const counts = new Map<string, number>()
  for (const { column, table } of secretColumns(payload)) {
    if (!names.has(`${table}.${column}`)) continue
    const rows = await query<{ count: number; id: string }>(
      `select split_part("${column}", '.', 2) as id, count(*)::int as count from "${table}" where "${column}" like 'v1.%' group by 1`,
    )
    for (const { count, id } of rows) counts.set(id, (counts.get(id) ?? 0) + count)
  }
  return counts
}
