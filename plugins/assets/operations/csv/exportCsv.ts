import { sql as statement } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'

import { readableSql } from '@/src/access/readableSql'
import { csvRow } from '@/src/csv/csvRow'
import { guardedCell } from '@/src/csv/guardedCell'
import { sql } from '@/src/db/sql'
import { sqlText } from '@/src/payload/sqlText'

import { EXPORTED_COLUMNS } from './constants'

const BATCH = 1000

type Filter = { folder?: string; id: string[]; library?: string }
type Row = { cells: (null | number | string)[]; id: string }

const cellOf = (value: null | number | string): string => (typeof value === 'string' ? guardedCell(value) : String(value ?? ''))

/** Metadata of assets that the principal may read as CSV, in the order they came in; with a folder, what is below it too. Streamed: 200,000 are no burden. */
export const exportCsv = async (req: PayloadRequest, { folder, id, library }: Filter): Promise<ReadableStream<Uint8Array>> => {
  const readable = (await readableSql(req, { alias: 'a', collection: 'assets', permission: 'asset:read' })) ?? statement`false`
  const within = statement.join(
    [
      readable,
      ...(library ? [statement`a.library_id = ${library}::uuid`] : []),
      ...(id.length > 0 ? [statement`a.id = any(${`{${id.join(',')}}`}::uuid[])`] : []),
      ...(folder ? [statement`a.folder_id in (select b.id from asset_folders t join asset_folders b on b.library_id = t.library_id and (b.id = t.id or starts_with(b.path, t.path || '/')) where t.id = ${folder}::uuid)`] : []),
    ],
    statement` and `,
  )
  const { payload } = req
  const page = async (after: string): Promise<Row[]> => {
    const { text, values } = sqlText(statement`
      select a.id, json_build_array(a.id, f.filename, a.external_id, a.name, a.description, coalesce((select string_agg(t.text, '; ' order by t."order") from assets_texts t where t.parent_id = a.id and t.path = 'tags'), ''),
        a.license, to_char(a.expires_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), a.copyright_holder, a.copyright_year, a.usage_rights, l.name, o.path, a.status) as cells
      from assets a join asset_libraries l on l.id = a.library_id left join asset_folders o on o.id = a.folder_id left join files f on f.id = a.file_id
      where ${within} and a.id > ${after}::uuid order by a.id limit ${BATCH}::int`)
    return sql(payload)<Row>(text, values)
  }
  const encoder = new TextEncoder()
  let after: string | undefined = '00000000-0000-0000-0000-000000000000'
  let head = csvRow(EXPORTED_COLUMNS)
  return new ReadableStream({
    pull: async (controller) => {
      const rows: Row[] = after === undefined ? [] : await page(after)
      const text = head + rows.map(({ cells }) => csvRow(cells.map(cellOf))).join('')
      head = ''
      if (text) controller.enqueue(encoder.encode(text))
      after = rows.length === BATCH ? rows.at(-1)?.id : undefined
      if (after === undefined) controller.close()
    },
  })
}
