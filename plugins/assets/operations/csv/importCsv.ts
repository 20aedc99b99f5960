import { APIError, type PayloadRequest } from 'payload'

import type { Principal } from '@/src/access/types'
import { readCsv, type CsvRow } from '@/src/csv/readCsv'
import { inTransaction } from '@/src/db/inTransaction'
import { Invalid } from '@/src/errors/Invalid'

import { EDITABLE_COLUMNS, type EditableColumn, EXPORTED_COLUMNS } from './constants'
import { findAssets, type KeyColumn } from './findAssets'
import { type CellProblem, readCell } from './readCell'

const MAX_ROWS = 2000

type Change = { from: unknown; to: unknown }
export type ImportedRow = { asset: null | string; changes: Record<string, Change>; line: number; problems: CellProblem[] }
export type Imported = { changed: number; failed: number; preview: boolean; rows: ImportedRow[]; unchanged: number }

const rowsOf = async (csv: string): Promise<CsvRow[]> => {
  const rows: CsvRow[] = []
  for await (const row of readCsv(whole(csv))) if (row.cells.some((cell) => cell.trim() !== '')) rows.push(row)
  return rows
}
async function* whole(text: string): AsyncGenerator<string> {
  yield text
}

const isEditable = (column: string): column is EditableColumn => EDITABLE_COLUMNS.some((known) => known === column)
const same = (a: unknown, b: unknown): boolean => JSON.stringify(a ?? null) === JSON.stringify(b ?? null)

const headOf = (rows: CsvRow[], by: KeyColumn): string[] => {
  const names = (rows[0]?.cells ?? []).map((name) => name.trim())
  const unknown = names.filter((name) => !EXPORTED_COLUMNS.some((known) => known === name))
  const twice = names.filter((name, index) => names.indexOf(name) !== index)
  const problems = [
    ...unknown.map((name) => ({ message: `is no column; accepted are ${EXPORTED_COLUMNS.join(', ')}`, path: `csv.${name || 'a column without a name'}` })),
    ...twice.map((name) => ({ message: 'is there twice', path: `csv.${name}` })),
    ...(names.includes(by) ? [] : [{ message: `the first line must name the column '${by}'`, path: 'csv' }]),
    ...(rows.length > MAX_ROWS + 1 ? [{ message: `has ${rows.length - 1} rows; at most ${MAX_ROWS} are taken at once`, path: 'csv' }] : []),
  ]
  if (problems.length > 0) throw new Invalid({ problems, subject: 'The CSV file' })
  return names
}

/** What a row would change of its asset, and what of it cannot be. */
const planOf = (names: string[], cells: string[], by: KeyColumn, current: Record<string, unknown>): { changes: Record<string, Change>; problems: CellProblem[] } => {
  const changes: Record<string, Change> = {}
  const problems: CellProblem[] = []
  for (const [index, column] of names.entries()) {
    if (column === by || !isEditable(column)) continue
    const read = readCell(column, cells[index] ?? '')
    if ('problem' in read) problems.push(read.problem)
    else if (!same(read.value, current[column] ?? (column === 'tags' ? [] : null))) changes[column] = { from: current[column] ?? null, to: read.value }
  }
  return { changes, problems }
}

const write = async (req: PayloadRequest, principal: Principal, { asset, changes }: ImportedRow): Promise<CellProblem[]> => {
  try {
    const data = Object.fromEntries(Object.entries(changes).map(([name, { to }]) => [name, to]))
    await inTransaction(req.payload, principal, (own) => own.payload.update({ collection: 'assets', data: data as never, depth: 0, id: asset ?? '', overrideAccess: false, req: own }))
    return []
  } catch (error) {
    if (!(error instanceof APIError) || error.status >= 500) throw error
    return [{ accepted: error.message, column: '', given: '' }]
  }
}

/**
 * Writes metadata of assets from CSV, found by id, file name or external id. Columns that are not there are left alone, empty cells empty their field. Each row is a
 * transaction of its own as the principal; a row with a problem changes nothing and says which cell, what was given and what is accepted. A preview writes nothing.
 * @throws CSV_INVALID, VALIDATION for the first line
 */
export const importCsv = async (req: PayloadRequest, principal: Principal, { by, csv, preview }: { by: KeyColumn; csv: string; preview: boolean }): Promise<Imported> => {
  const rows = await rowsOf(csv)
  const names = headOf(rows, by)
  const at = names.indexOf(by)
  const given = rows.slice(1).map(({ cells, line }) => ({ cells, key: (cells[at] ?? '').trim(), line }))
  const known = await findAssets(req, by, given.map(({ key }) => key))
  const seen = new Map<string, number>()
  const imported: ImportedRow[] = []
  for (const { cells, key, line } of given) {
    const found = known.get(key) ?? []
    const [asset] = found
    const refuse = (accepted: string) => imported.push({ asset: asset?.id ?? null, changes: {}, line, problems: [{ accepted, column: by, given: key.slice(0, 200) }] })
    if (cells.length > names.length) refuse(`${names.length} cells; this row has ${cells.length}`)
    else if (!asset) refuse(`the ${by} of an asset that you can see`)
    else if (found.length > 1) refuse(`the ${by} of one asset; ${found.length} have it`)
    else if (seen.has(asset.id)) refuse(`each asset once; this one is in line ${seen.get(asset.id)}`)
    else {
      const row: ImportedRow = { asset: asset.id, line, ...planOf(names, cells, by, asset) }
      seen.set(asset.id, line)
      if (!preview && row.problems.length === 0 && Object.keys(row.changes).length > 0) row.problems = await write(req, principal, row)
      imported.push(row)
    }
  }
  const failed = imported.filter(({ problems }) => problems.length > 0).length
  const changed = imported.filter(({ changes, problems }) => problems.length === 0 && Object.keys(changes).length > 0).length
  return { changed, failed, preview, rows: imported, unchanged: imported.length - failed - changed }
}
