import type { Row } from '@/src/admin/data/findRows'
import { readText } from '@/src/admin/data/readText'

const fileOf = (row: Row): Row => {
  const file = row.file
  return typeof file === 'object' && file !== null && 'id' in file ? ({ ...file } as Row) : row
}

/** Address of a small picture of a file or asset, when it is one a browser can show. */
export const imageOf = (row: Row): string | undefined => {
  const file = fileOf(row)
  const picture = readText(row, 'thumbnailUrl') ?? readText(row, 'thumbnailURL') ?? readText(file, 'thumbnailURL')
  if (picture) return picture
  return /^image\/(avif|gif|jpeg|png|webp)$/.test(readText(file, 'mimeType') ?? '') ? readText(file, 'url') : undefined
}
