/** Id of a relation as a form holds it: the id, the row, or nothing. */
export const relationValue = (value: unknown): string | undefined => {
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : value
  return typeof id === 'string' && id !== '' ? id : undefined
}
