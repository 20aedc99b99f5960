import type { Payload, PayloadRequest } from 'payload'

import { sql } from '@/src/db/sql'

import type { Transfer } from '../types'

/** A transfer as its work uses it, read past access; undefined when there is none. */
export const readTransfer = async (source: Payload | PayloadRequest, id: string): Promise<Transfer | undefined> => {
  const [row] = await sql(source)<Omit<Transfer, 'rowsDone' | 'rowsTotal'> & { rowsDone: string; rowsTotal: null | string }>(
    `select id, organization_id as organization, direction, format, filename, content_type_id as "contentType", status, mode, phase, rows_done as "rowsDone", rows_total as "rowsTotal",
       options, actor, file_key as "fileKey", last_id as "lastId", parts
     from content_transfers where id = $1`,
    [id],
  )
  return row && { ...row, rowsDone: Number(row.rowsDone), rowsTotal: row.rowsTotal === null ? null : Number(row.rowsTotal) }
}
