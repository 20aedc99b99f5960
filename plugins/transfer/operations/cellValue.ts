import { markdownToLexical } from '@/src/content/markdownToLexical'
import type { ContentField } from '@/src/content/types'
import { plainCell } from '@/src/csv/plainCell'

import { cellList } from './cellList'
import { parseJsonCell } from './parseJsonCell'
import { refuseCell } from './refuseCell'

/** The value of a cell by the kind of its field. @throws TRANSFER_ROW_REFUSED with the column */
export const cellValue = (field: ContentField, cell: string, path: string, { pictures = false } = {}): unknown => {
  if (field.type === 'tags' || field.many) return cellList(cell, path)
  switch (field.type) {
    case 'boolean':
      if (/^(true|yes|1)$/i.test(cell)) return true
      return /^(false|no|0)$/i.test(cell) ? false : refuseCell(path, cell, 'true or false')
    case 'group':
    case 'json':
    case 'list':
      return parseJsonCell(cell, path, 'JSON')
    case 'number':
      return /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(cell.trim()) ? Number(cell) : refuseCell(path, cell, 'a number such as 12.5')
    case 'richtext':
      return /^\s*\{/.test(cell) ? parseJsonCell(cell, path, 'markdown, or a Lexical editor state as JSON') : markdownToLexical(plainCell(cell), { pictures })
    default:
      return plainCell(cell)
  }
}
