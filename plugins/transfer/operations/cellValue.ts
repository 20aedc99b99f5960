import { markdownToLexical } from '@/src/content/markdownToLexical'
import type { ContentField } from '@/src/content/types'
import { plainCell } from '@/src/csv/plainCell'

import { RowRefused } from '../errors'

const refuse = (path: string, cell: string, accepted: string): never => {
  throw new RowRefused({ problems: [{ message: `is ${JSON.stringify(cell.slice(0, 80))}, accepted: ${accepted}`, path }] })
}

const parsed = (cell: string, path: string, accepted: string): unknown => {
  try {
    return JSON.parse(cell) as unknown
  } catch {
    return refuse(path, cell, accepted)
  }
}

/** A list is JSON, or values between semicolons. */
export const cellList = (cell: string, path: string): unknown =>
  /^\s*\[/.test(cell) ? parsed(cell, path, 'a JSON list, or values between semicolons') : cell.split(';').map((one) => one.trim()).filter((one) => one !== '')

/** The value of a cell by the kind of its field. @throws TRANSFER_ROW_REFUSED with the column */
export const cellValue = (field: ContentField, cell: string, path: string, { pictures = false } = {}): unknown => {
  if (field.type === 'tags' || field.many) return cellList(cell, path)
  switch (field.type) {
    case 'boolean':
      if (/^(true|yes|1)$/i.test(cell)) return true
      return /^(false|no|0)$/i.test(cell) ? false : refuse(path, cell, 'true or false')
    case 'group':
    case 'json':
    case 'list':
      return parsed(cell, path, 'JSON')
    case 'number':
      return /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(cell.trim()) ? Number(cell) : refuse(path, cell, 'a number such as 12.5')
    case 'richtext':
      return /^\s*\{/.test(cell) ? parsed(cell, path, 'markdown, or a Lexical editor state as JSON') : markdownToLexical(plainCell(cell), { pictures })
    default:
      return plainCell(cell)
  }
}
