/** The text of a statement as the driver is given it: as a text, or as an object with one. */
export const textOfStatement = (statement: unknown): string => {
  const text = typeof statement === 'object' && statement !== null && 'text' in statement ? statement.text : statement
  return typeof text === 'string' ? text : ''
}
