/**
 * What comparisons rest on, the same in JavaScript and in SQL (`canonicalDate` and `canonicalDateSql`, `foldCase` and `foldCaseSql`). Nothing here depends on locale, collation
 * or a cast that can fail.
 */

/** Text that counts as a number: at most 15 digits, or 9 before and 6 after the point, so that doubles hold it exactly. */
export const NUMERIC_TEXT = '^-?([0-9]{1,9}\\.[0-9]{1,6}|[0-9]{1,15})$'
