import type { Row } from './findRows'

/** Text of a field; undefined when it is empty or something else. */
export const text = (row: Row, field: string): string | undefined => {
  const value = row[field]
  return typeof value === 'string' && value !== '' ? value : undefined
}

/** Number of a field. */
export const number = (row: Row, field: string): number | undefined => {
  const value = row[field]
  return typeof value === 'number' ? value : undefined
}

/** Id of a relation, populated or not. */
export const relationId = (row: Row, field: string): string | undefined => {
  const value = row[field]
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : value
  return typeof id === 'string' || typeof id === 'number' ? String(id) : undefined
}
