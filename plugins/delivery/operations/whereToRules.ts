type Group = { match: 'all' | 'any'; rules: unknown[] }

/** Payload's names of operators that the rules do not know. */
const NAMES: Record<string, string> = { all: 'contains', like: 'contains', not_like: 'not_contains' }
const LISTS = new Set(['all', 'in', 'not_in'])

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)
const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : isRecord(value) ? Object.values(value) : [])

/** Payload's `where`, from a query string or as an object, in the one rule language; what is no `where` stays for the rules to refuse. */
export const whereToRules = (where: Record<string, unknown>): Group => ({
  match: 'all',
  rules: Object.entries(where).flatMap(([key, value]): unknown[] => {
    if (key === 'and' || key === 'or') {
      return [{ match: key === 'or' ? 'any' : 'all', rules: listOf(value).map((one) => (isRecord(one) ? whereToRules(one) : one)) }]
    }
    if (!isRecord(value)) return [{ field: key, operator: 'equals', value }]
    return Object.entries(value).map(([operator, wanted]) => ({ field: key, operator: NAMES[operator] ?? operator, value: valueOf(operator, wanted) }))
  }),
})

const valueOf = (operator: string, wanted: unknown): unknown => {
  if (LISTS.has(operator)) return typeof wanted === 'string' ? wanted.split(',') : listOf(wanted)
  if (operator === 'exists') return wanted === true || wanted === 'true'
  return wanted === 'null' ? null : wanted
}
