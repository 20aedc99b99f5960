import type { ArrayField } from 'payload'
import { array } from 'payload/shared'

const targetOf = (row: unknown, name: string): string | undefined => {
  const value = typeof row === 'object' && row !== null && name in row ? (row as Record<string, unknown>)[name] : undefined
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : value
  return id === undefined || id === null ? undefined : String(id)
}

/** Each value of the named member in one row only, as a unique constraint of a table would have it; and what Payload checks of a list. */
export const rowsOncePer =
  (name: string): NonNullable<ArrayField['validate']> =>
  (value, options) => {
    const seen = new Map<string, number>()
    for (const [index, row] of (Array.isArray(value) ? value : []).entries()) {
      const target = targetOf(row, name)
      if (target === undefined) continue
      const first = seen.get(target)
      if (first !== undefined) return `Row ${index + 1} repeats the ${name} of row ${first + 1}; each may be there once.`
      seen.set(target, index)
    }
    return array(value, options)
  }
