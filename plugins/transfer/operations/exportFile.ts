import { Readable } from 'node:stream'

import type { PayloadRequest } from 'payload'

import { TransferState } from '../errors'
import type { RowType, Transfer } from '../types'
import { bytesOfTexts } from './bytesOfTexts'
import { downloadOf } from './downloadOf'
import { exportedDocuments } from './exportedDocuments'
import { readType } from './readType'
import { writeCsv } from './writeCsv'
import { writeJson } from './writeJson'
import { writeMarkdown } from './writeMarkdown'
import { writeWordPress } from './writeWordPress'

const KINDS = { CSV: ['csv', 'text/csv; charset=utf-8'], JSON: ['json', 'application/json'], MARKDOWN: ['zip', 'application/zip'], WORDPRESS: ['xml', 'application/xml'] } as const

const write = (transfer: Transfer, type: RowType | undefined): Readable => {
  const documents = exportedDocuments(transfer)
  if (transfer.format === 'JSON' || !type) return Readable.from(bytesOfTexts(writeJson(documents)))
  if (transfer.format === 'MARKDOWN') return writeMarkdown(documents, type)
  return Readable.from(bytesOfTexts(transfer.format === 'CSV' ? writeCsv(documents, type) : writeWordPress(documents, type)))
}

/** What was exported, streamed in its format. @throws TRANSFER_STATE */
export const exportFile = async (req: PayloadRequest, transfer: Transfer): Promise<Response> => {
  const { contentType, direction, filename, format, id, organization, status } = transfer
  if (direction !== 'EXPORT' || status !== 'DONE') throw new TransferState({ action: 'downloading', id, needed: 'an export that is done', status: direction === 'EXPORT' ? status : 'an import' })
  const type = contentType ? await readType(req, organization, contentType) : undefined
  const [extension, mimeType] = KINDS[type ? format : 'JSON']
  return downloadOf(write(transfer, type), `${filename}.${extension}`, mimeType)
}
