import { readCsv } from '@/src/csv/readCsv'

import { FileUnreadable } from '../errors'
import type { RawRow } from '../types'

/** Rows of a CSV by the names in its first row. @throws CSV_INVALID, TRANSFER_FILE_UNREADABLE */
export async function* readCsvRows(parts: AsyncIterable<string>): AsyncGenerator<RawRow> {
  let names: string[] | undefined
  let row = 0
  for await (const { cells, line } of readCsv(parts)) {
    if (!names) {
      names = cells.map((cell) => cell.trim())
      const twice = names.find((name, at) => names?.indexOf(name) !== at)
      if (twice !== undefined) throw new FileUnreadable({ reason: `the column '${twice}' is there twice` })
      if (names.includes('')) throw new FileUnreadable({ reason: `column ${names.indexOf('') + 1} has no name in the first row` })
      continue
    }
    row += 1
    const place = `line ${line}`
    if (cells.length !== names.length) yield { kind: 'broken', place, problems: [{ message: `has ${cells.length} cells, the first row has ${names.length} columns`, path: '' }], row }
    else yield { cells: Object.fromEntries(names.map((name, at) => [name, cells[at] ?? ''])), kind: 'cells', place, row }
  }
  if (!names) throw new FileUnreadable({ reason: 'it is empty; the first row names the columns' })
}
