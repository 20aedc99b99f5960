import type { Row } from './findRows'

/** Id of a relation, populated or not. */
export const readRelationId = (row: Row, field: string): string | undefined => {
  const value = row[field]
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : value
  return typeof id === 'string' || typeof id === 'number' ? String(id) : undefined
}
