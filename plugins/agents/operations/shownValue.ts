const MAX_LENGTH = 80

/** A value in a sentence for people, shortened. */
export const shownValue = (value: unknown): string => {
  if (value === null || value === undefined || value === '') return 'empty'
  const text = typeof value === 'string' ? `"${value}"` : JSON.stringify(value)
  return text.length > MAX_LENGTH ? `${text.slice(0, MAX_LENGTH)}…` : text
}
