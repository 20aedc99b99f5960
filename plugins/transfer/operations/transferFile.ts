import { Readable } from 'node:stream'

import type { PayloadRequest } from 'payload'

import { sql } from '@/src/db/sql'
import { csvRow } from '@/src/csv/csvRow'
import { guardedCell } from '@/src/csv/guardedCell'
import type { ContentProblem } from '@/src/content/types'

import { TransferState } from '../errors'
import type { RowType, Transfer } from '../types'
import { exportedDocuments } from './exportedDocuments'
import { readType } from './readType'
import { writeCsv } from './writeCsv'
import { writeJson } from './writeJson'
import { writeMarkdown } from './writeMarkdown'
import { writeWordPress } from './writeWordPress'

const KINDS = { CSV: ['csv', 'text/csv; charset=utf-8'], JSON: ['json', 'application/json'], MARKDOWN: ['zip', 'application/zip'], WORDPRESS: ['xml', 'application/xml'] } as const

const download = (stream: Readable, filename: string, type: string): Response => {
  const headers = { 'cache-control': 'private, no-store', 'content-disposition': `attachment; filename="${filename.replace(/[^\w.-]/g, '_')}"`, 'content-type': type, 'x-content-type-options': 'nosniff' }
  return new Response(Readable.toWeb(stream) as ReadableStream, { headers })
}

async function* bytesOf(texts: AsyncIterable<string>): AsyncGenerator<Buffer> {
  for await (const text of texts) if (text) yield Buffer.from(text)
}

const write = (transfer: Transfer, type: RowType | undefined): Readable => {
  const documents = exportedDocuments(transfer)
  if (transfer.format === 'JSON' || !type) return Readable.from(bytesOf(writeJson(documents)))
  if (transfer.format === 'MARKDOWN') return writeMarkdown(documents, type)
  return Readable.from(bytesOf(transfer.format === 'CSV' ? writeCsv(documents, type) : writeWordPress(documents, type)))
}

/** What was exported, streamed in its format. @throws TRANSFER_STATE */
export const exportFile = async (req: PayloadRequest, transfer: Transfer): Promise<Response> => {
  const { contentType, direction, filename, format, id, organization, status } = transfer
  if (direction !== 'EXPORT' || status !== 'DONE') throw new TransferState({ action: 'downloading', id, needed: 'an export that is done', status: direction === 'EXPORT' ? status : 'an import' })
  const type = contentType ? await readType(req, organization, contentType) : undefined
  const [extension, mimeType] = KINDS[type ? format : 'JSON']
  return download(write(transfer, type), `${filename}.${extension}`, mimeType)
}

const PAGE = 1000

async function* errorRows(req: PayloadRequest, id: string): AsyncGenerator<string> {
  yield `\uFEFF${csvRow(['row', 'place', 'externalId', 'column', 'problem'])}`
  type Row = { external_id: null | string; place: string; problems: ContentProblem[]; row: string }
  for (let last = 0; ; ) {
    const rows: Row[] = await sql(req.payload)<Row>(`select "row", place, external_id, problems from content_transfer_rows where transfer_id = $1 and outcome = 'FAILED' and "row" > $2 order by "row" limit ${PAGE}`, [id, last])
    for (const { external_id: externalId, place, problems, row } of rows) {
      yield problems.map(({ message, path }) => csvRow([row, place, externalId ?? '', path, message].map(guardedCell))).join('')
      last = Number(row)
    }
    if (rows.length < PAGE) return
  }
}

/** Rows of an import that failed, as CSV: where each stands, and for each column what is wrong. */
export const errorsFile = (req: PayloadRequest, { filename, id }: Transfer): Response => download(Readable.from(bytesOf(errorRows(req, id))), `${filename}-errors.csv`, 'text/csv; charset=utf-8')
