import type { Row } from '@/src/admin/data/findRows'

import { text } from '@/src/admin/data/read'

const fileOf = (row: Row): Row => {
  const file = row.file
  return typeof file === 'object' && file !== null && 'id' in file ? ({ ...file } as Row) : row
}

/** Address of a small picture of a file or asset, when it is one a browser can show. */
export const imageOf = (row: Row): string | undefined => {
  const file = fileOf(row)
  const picture = text(row, 'thumbnailUrl') ?? text(row, 'thumbnailURL') ?? text(file, 'thumbnailURL')
  if (picture) return picture
  return /^image\/(avif|gif|jpeg|png|webp)$/.test(text(file, 'mimeType') ?? '') ? text(file, 'url') : undefined
}
