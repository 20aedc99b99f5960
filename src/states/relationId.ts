/** The id of a relation, populated or not; undefined when it is not set. */
export const relationId = (value: unknown): string | undefined => {
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : value
  return id === null || id === undefined ? undefined : String(id)
}
