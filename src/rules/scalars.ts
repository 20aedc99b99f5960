/**
 * What comparisons rest on, the same in JavaScript and in SQL (`src/rules/sqlScalars.ts`). Nothing here depends on locale, collation
 * or a cast that can fail.
 */

/** Text that counts as a number: at most 15 digits, or 9 before and 6 after the point, so that doubles hold it exactly. */
export const NUMERIC_TEXT = '^-?([0-9]{1,9}\\.[0-9]{1,6}|[0-9]{1,15})$'

const DATE = /^\d{4}-\d\d-\d\d$/
const SECONDS = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/
const MILLISECONDS = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/

/** A UTC date text with milliseconds, which sorts as text; undefined when it is none. A pure date is its midnight. */
export const canonicalDate = (text: string): string | undefined => {
  if (MILLISECONDS.test(text)) return text
  if (SECONDS.test(text)) return `${text.slice(0, 19)}.000Z`
  return DATE.test(text) ? `${text}T00:00:00.000Z` : undefined
}

/** Lower case of A–Z alone: case does not matter in `contains`, `starts_with` and `ends_with`, whatever the database's locale. */
export const foldCase = (text: string): string => text.replace(/[A-Z]/g, (letter) => letter.toLowerCase())
