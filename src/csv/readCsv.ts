import { CsvInvalid } from './errors'
import { firstLineWhole } from './firstLineWhole'
import { separatorOf } from './separatorOf'

type Options = {
  /** Most characters of one row. @default 5_000_000 */
  maxRowLength?: number
}

/** A row and the line of the file that it begins at, counted from 1. */
export type CsvRow = { cells: string[]; line: number }

/**
 * Rows of a CSV text that comes in parts (RFC 4180, also with semicolons or tabs for commas): CRLF or LF, quoted cells with doubled quotes and line breaks in them, a byte order mark.
 * Empty lines are no rows. Only one row is held in memory.
 * @throws CSV_INVALID
 */
export async function* readCsv(parts: AsyncIterable<string>, { maxRowLength = 5_000_000 }: Options = {}): AsyncGenerator<CsvRow> {
  const state = { cell: '', cells: [] as string[], length: 0, line: 1, mode: 'start' as 'bare' | 'closed' | 'quoted' | 'start', startLine: 1 }
  let separator: string | undefined
  let heldReturn = false
  const endCell = () => {
    state.cells.push(state.cell)
    state.cell = ''
    state.mode = 'start'
  }
  const endRow = (): CsvRow | undefined => {
    const isEmpty = state.cells.length === 0 && state.cell === '' && state.mode === 'start'
    if (!isEmpty) endCell()
    const row = isEmpty ? undefined : { cells: state.cells, line: state.startLine }
    state.cells = []
    state.length = 0
    return row
  }
  /** One character; true at the end of a row. */
  const take = (char: string): boolean => {
    if (state.length === 0) state.startLine = state.line
    state.length += 1
    if (state.length > maxRowLength) throw new CsvInvalid({ line: state.startLine, reason: `begins a row of more than ${maxRowLength} characters; is a quote not closed?` })
    if (char === '\n') state.line += 1
    if (state.mode === 'quoted') {
      if (char === '"') state.mode = 'closed'
      else state.cell += char
      return false
    }
    if (char === '"' && state.mode === 'closed') {
      state.cell += char
      state.mode = 'quoted'
    } else if (char === '"' && state.mode === 'start') state.mode = 'quoted'
    else if (char === '"') throw new CsvInvalid({ line: state.line, reason: 'has a quote in a cell that does not begin with one; put the whole cell in quotes and double those inside' })
    else if (char === separator) endCell()
    else if (char === '\n') return true
    else if (state.mode === 'closed') throw new CsvInvalid({ line: state.line, reason: `has ${JSON.stringify(char)} after a closing quote; a separator or the end of the line belongs there` })
    else {
      state.cell += char
      state.mode = 'bare'
    }
    return false
  }
  for await (const part of firstLineWhole(parts)) {
    const text = separator ? part : part.replace(/^\uFEFF/, '')
    separator ??= separatorOf(text)
    for (const char of text) {
      // A return counts only with the line feed after it; inside quotes it is text.
      if (char === '\r' && state.mode !== 'quoted' && !heldReturn) {
        heldReturn = true
        continue
      }
      if (heldReturn && char !== '\n') take('\r')
      heldReturn = false
      if (!take(char)) continue
      const row = endRow()
      if (row) yield row
    }
  }
  if (state.mode === 'quoted') throw new CsvInvalid({ line: state.startLine, reason: 'begins a row whose quote is never closed' })
  const last = endRow()
  if (last) yield last
}
