import type { PostgresAdapter } from '@payloadcms/db-postgres'

type Arguments = { column: { name: string; table?: object } | string; operator: string; pathSegments: string[]; value: unknown }
type CreateJSONQuery = (args: Arguments) => string

const ORDER: Record<string, string> = { greater_than: '>', greater_than_equal: '>=', less_than: '<', less_than_equal: '<=' }
const NAME = /^[A-Za-z0-9_-]+$/

const literal = (value: string): string => `'${value.replace(/'/g, "''")}'`

/** `"table"."column" -> 'a' -> 'b'`, as the indexes over JSON fields have it. */
const expressionOf = ({ column, pathSegments }: Arguments): string => {
  const table = typeof column === 'object' && column.table ? String((column.table as Record<symbol, unknown>)[Symbol.for('drizzle:Name')]) : undefined
  const name = typeof column === 'object' ? column.name : column
  return [`${table ? `"${table}".` : ''}"${name}"`, ...pathSegments.slice(1).map((segment) => literal(segment))].join(' -> ')
}

const ofKind = (expression: string, sign: string, value: boolean | number | string): string =>
  `(${expression} ${sign} ${literal(JSON.stringify(value))}::jsonb and jsonb_typeof(${expression}) = '${typeof value}')`

/** Greater and smaller, of numbers with numbers and of texts (dates too) with texts. A text that reads like a number is tried as both. */
const ordered = (args: Arguments): string => {
  const { operator, value } = args
  const sign = ORDER[operator] ?? '='
  const expression = expressionOf(args)
  if (typeof value === 'number' || typeof value === 'boolean') return ofKind(expression, sign, value)
  const text = value instanceof Date ? value.toISOString() : String(value)
  const asText = ofKind(expression, sign, text)
  return text.trim() !== '' && !Number.isNaN(Number(text)) ? `(${ofKind(expression, sign, Number(text))} or ${asText})` : asText
}

/**
 * Filters inside JSON fields: `greater_than` and its kin, which Payload's own builder writes as broken SQL, and equality with a number as an indexed
 * comparison. Everything else stays Payload's. Column names are qualified: two tables of one query may have the same.
 */
export const jsonQueries = (adapter: PostgresAdapter): void => {
  const holder = adapter as unknown as { createJSONQuery: CreateJSONQuery }
  const own = holder.createJSONQuery.bind(adapter)
  const qualified = (args: Arguments): Arguments => ({ ...args, column: expressionOf({ ...args, pathSegments: [''] }) })
  holder.createJSONQuery = (args) => {
    const isPlain = args.pathSegments.slice(1).every((segment) => NAME.test(segment))
    if (!isPlain) return own(args)
    if (args.operator in ORDER) return ordered(args)
    if (args.operator === 'equals' && (typeof args.value === 'number' || typeof args.value === 'boolean')) return ofKind(expressionOf(args), '=', args.value)
    return own(qualified(args))
  }
}
