/** The id of a relation, populated or not; empty when it is not set. */
export const idOf = (value: unknown): string => {
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : value
  return id === null || id === undefined ? '' : String(id)
}
