/** What a spreadsheet would take for a formula. */
const FORMULA = /^[=+\-@\t\r]/

/** One line of CSV (RFC 4180). What a spreadsheet would compute gets an apostrophe in front, which `plainCell` takes away. */
export const csvLine = (cells: readonly (null | number | string | undefined)[]): string =>
  `${cells
    .map((cell) => {
      const text = cell === null || cell === undefined ? '' : String(cell)
      const safe = typeof cell === 'string' && (FORMULA.test(text) || /^'[=+\-@\t\r']/.test(text)) ? `'${text}` : text
      return /[",;\t\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
    })
    .join(',')}\r\n`
