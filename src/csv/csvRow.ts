/** One row of CSV (RFC 4180) with its line end. Every cell that needs quotes has them, also what other programs might take for a separator. */
export const csvRow = (cells: readonly string[]): string =>
  `${cells.map((cell) => (cell === '' && cells.length === 1) || /[",;\t\r\n\uFEFF]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell).join(',')}\r\n`
