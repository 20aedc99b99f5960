import type { DeliveredType, SortKey } from './types'

type Sorting = { expression: string; /** Its value as text that `cast` reads again. */ text: (column: string) => string; cast: string }

const INSTANTS: Record<string, string> = { createdAt: 'created_at', publishedAt: 'published_at', updatedAt: 'updated_at' }

/** How a page is ordered. Never null, so that every row has its place before or after a cursor. */
export const sortSql = ({ field }: SortKey, type: DeliveredType, entry: string): Sorting => {
  const instant = INSTANTS[field]
  if (instant) {
    const text = (column: string) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`
    return { cast: 'timestamptz', expression: `${entry}.${instant}`, text }
  }
  if (!field.startsWith('data.')) return { cast: 'text', expression: `${entry}.${field}`, text: (column) => `${column}::text` }
  const name = field.slice('data.'.length).replace(/'/g, "''")
  const isNumber = type.fields.find((one) => one.name === name)?.type === 'number'
  return isNumber
    ? { cast: 'numeric', expression: `case when jsonb_typeof(${entry}.data->'${name}') = 'number' then (${entry}.data->>'${name}')::numeric else '-Infinity' end`, text: (column) => `${column}::text` }
    : { cast: 'text', expression: `coalesce(${entry}.data->>'${name}', '')`, text: (column) => `${column}::text` }
}
