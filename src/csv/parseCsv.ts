import { CsvInvalid } from './errors'

export type CsvRow = { cells: string[]; /** Of the file, from 1, where the row begins. */ line: number }

/** The separator of the first line: comma, semicolon or tab, whichever it has most of outside quotes. */
const separatorOf = (text: string): string => {
  const [first = ''] = text.replace(/"(?:[^"]|"")*"/g, '').split(/\r?\n/)
  return [',', ';', '\t'].map((sign) => ({ count: first.split(sign).length, sign })).sort((a, b) => b.count - a.count)[0]?.sign ?? ','
}

/** The next cell from `at`: its text, and where it ends. */
const cellAt = (text: string, at: number, separator: string, line: number): { end: number; value: string } => {
  if (text[at] !== '"') {
    let end = at
    while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r') end += 1
    return { end, value: text.slice(at, end) }
  }
  for (let end = text.indexOf('"', at + 1); end !== -1; end = text.indexOf('"', end + 2)) {
    if (text[end + 1] === '"') continue
    const next = text[end + 1]
    if (next !== undefined && next !== separator && next !== '\n' && next !== '\r') throw new CsvInvalid({ line, reason: 'something stands between a closing quote and the separator' })
    return { end: end + 1, value: text.slice(at + 1, end).replaceAll('""', '"') }
  }
  throw new CsvInvalid({ line, reason: 'a quote is never closed' })
}

/**
 * The rows of a CSV text (RFC 4180; also with semicolons or tabs, and with a byte order mark). Empty lines are left out.
 * @throws CSV_INVALID
 */
export const parseCsv = (given: string): CsvRow[] => {
  const text = given.replace(/^\uFEFF/, '')
  const separator = separatorOf(text)
  const rows: CsvRow[] = []
  for (let at = 0, line = 1; at < text.length; ) {
    const row: CsvRow = { cells: [], line }
    const from = at
    for (;;) {
      const { end, value } = cellAt(text, at, separator, line)
      row.cells.push(value)
      at = end + 1
      if (text[end] === separator) continue
      if (text[end] === '\r' && text[end + 1] === '\n') at += 1
      break
    }
    line += text.slice(from, at).split('\n').length - 1
    if (row.cells.some((cell) => cell.trim() !== '')) rows.push(row)
  }
  return rows
}
