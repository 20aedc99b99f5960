import type { Row } from './findRows'

/** Number of a field. */
export const readNumber = (row: Row, field: string): number | undefined => {
  const value = row[field]
  return typeof value === 'number' ? value : undefined
}
