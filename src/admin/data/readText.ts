import type { Row } from './findRows'

/** Text of a field; undefined when it is empty or something else. */
export const readText = (row: Row, field: string): string | undefined => {
  const value = row[field]
  return typeof value === 'string' && value !== '' ? value : undefined
}
