const DATE = /^\d{4}-\d\d-\d\d$/
const SECONDS = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/
const MILLISECONDS = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/

/** A UTC date text with milliseconds, which sorts as text; undefined when it is none. A pure date is its midnight. */
export const canonicalDate = (text: string): string | undefined => {
  if (MILLISECONDS.test(text)) return text
  if (SECONDS.test(text)) return `${text.slice(0, 19)}.000Z`
  return DATE.test(text) ? `${text}T00:00:00.000Z` : undefined
}
