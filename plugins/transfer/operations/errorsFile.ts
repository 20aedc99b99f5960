import { Readable } from 'node:stream'

import type { PayloadRequest } from 'payload'

import type { ContentProblem } from '@/src/content/types'
import { csvRow } from '@/src/csv/csvRow'
import { guardedCell } from '@/src/csv/guardedCell'
import { sql } from '@/src/db/sql'

import type { Transfer } from '../types'
import { bytesOfTexts } from './bytesOfTexts'
import { downloadOf } from './downloadOf'

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
export const errorsFile = (req: PayloadRequest, { filename, id }: Transfer): Response => downloadOf(Readable.from(bytesOfTexts(errorRows(req, id))), `${filename}-errors.csv`, 'text/csv; charset=utf-8')
