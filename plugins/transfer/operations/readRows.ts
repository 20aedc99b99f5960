import { storage } from '@/src/files/storage'
import { withTempFile } from '@/src/media/withTempFile'
import { readJsonItems } from '@/src/json/readJsonItems'

import type { ResolvedTransferOptions } from '../options'
import type { RawRow, Transfer } from '../types'
import { knownBy } from './knownBy'
import { readCsvRows } from './readCsvRows'
import { readMarkdownRows } from './readMarkdownRows'
import { readWordPressRows } from './readWordPressRows'
import { textOf } from './textOf'

async function* readJsonRows(parts: AsyncIterable<string>): AsyncGenerator<RawRow> {
  let row = 0
  for await (const value of readJsonItems(parts)) {
    row += 1
    yield { kind: 'document', place: `item ${row}`, row, value }
  }
}

/**
 * Hands every row of a transfer's file to `visit`, in the file's order, the same at every reading; stops when it answers false. Nothing but one row is
 * held in memory.
 * @throws TRANSFER_FILE_UNREADABLE, CSV_INVALID, JSON_INVALID, XML_INVALID for a file of which nobody can say where its rows are
 */
export const readRows = async ({ fileKey, format, options }: Transfer, { maxUnpackedBytes }: ResolvedTransferOptions, visit: (row: RawRow) => Promise<boolean> | boolean): Promise<void> => {
  const { stream } = await storage().get(fileKey ?? '')
  const each = async (rows: AsyncIterable<RawRow>): Promise<void> => {
    for await (const row of rows) if (!(await visit(knownBy(row, options.externalIdFrom)))) return
  }
  try {
    if (format === 'MARKDOWN') await withTempFile({ extension: 'zip', source: stream }, ({ path }) => each(readMarkdownRows(path, maxUnpackedBytes)))
    else if (format === 'CSV') await each(readCsvRows(textOf(stream)))
    else if (format === 'WORDPRESS') await each(readWordPressRows(textOf(stream)))
    else await each(readJsonRows(textOf(stream)))
  } finally {
    stream.destroy()
  }
}
