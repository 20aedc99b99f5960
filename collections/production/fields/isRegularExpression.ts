/** Says what is wrong with a pattern that does not compile (B003-022). */
export const isRegularExpression = (value?: null | string): string | true => {
  if (!value) return true
  try {
    new RegExp(value, 'i')
    return true
  } catch (error) {
    return error instanceof Error ? error.message : 'This is no regular expression.'
  }
}
