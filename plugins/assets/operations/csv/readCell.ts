import { licenses } from '@/collections/vocabulary/licenses'
import { plainCell } from '@/src/csv/plainCell'

import type { EditableColumn } from './constants'

export type CellProblem = { accepted: string; column: string; given: string }

const dateOf = (text: string): string | undefined => {
  const isDate = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/.test(text)
  const time = isDate ? Date.parse(text.length === 10 ? `${text}T00:00:00Z` : text) : Number.NaN
  return Number.isNaN(time) ? undefined : new Date(time).toISOString()
}

/** The value of a cell for its field; an empty cell empties the field. */
export const readCell = (column: EditableColumn, cell: string): { problem: CellProblem } | { value: null | number | string | string[] } => {
  const text = plainCell(cell).trim()
  const problem = (accepted: string) => ({ problem: { accepted, column, given: text.slice(0, 200) } })
  if (column === 'tags') {
    const tags = [...new Set(text.split(';').map((tag) => tag.trim()).filter(Boolean))]
    return tags.length > 100 || tags.some((tag) => tag.length > 100) ? problem('at most 100 tags of 100 characters, separated by semicolons') : { value: tags }
  }
  if (text === '') return column === 'name' ? problem('a name') : { value: null }
  if (column === 'license') return licenses.some((known) => known === text) ? { value: text } : problem(licenses.join(', '))
  if (column === 'copyrightYear') return /^[1-9]\d{3}$/.test(text) ? { value: Number(text) } : problem('a year of four digits')
  if (column !== 'expiresAt') return text.length > 10_000 ? problem('at most 10,000 characters') : { value: text }
  const date = dateOf(text)
  return date ? { value: date } : problem('a date such as 2027-03-31, or with a time 2027-03-31T18:00:00Z')
}
