/** Why a service could not be asked, in a line: an error's own words, with the code that connections give instead of words. */
export const reasonOf = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error)
  const inner = error instanceof AggregateError ? error.errors.find((one): one is Error => one instanceof Error) : error.cause instanceof Error ? error.cause : undefined
  const own = error.message || (inner ? '' : error.name)
  const reason = [own, inner && reasonOf(inner)].filter(Boolean).join(': ')
  return error.name !== 'Error' && /^[A-Z]\w+$/.test(error.name) && !['AggregateError', 'TypeError'].includes(error.name) ? `${error.name}: ${reason}` : reason
}
