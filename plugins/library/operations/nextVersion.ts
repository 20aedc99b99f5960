import type { PayloadRequest } from 'payload'

import { lockRow } from '@/src/db/lockRow'
import { sql } from '@/src/db/sql'
import { Invalid } from '@/src/errors/Invalid'

import { idOf } from './idOf'

type Fields = Record<string, unknown>
type FileRow = { filename: string; filesize: string; height: null | string; id: string; mime_type: string; width: null | string }

const readFile = async (req: PayloadRequest, id: string | undefined): Promise<FileRow | undefined> =>
  id ? (await sql(req)<FileRow>('select id, filename, filesize, mime_type, width, height from files where id = $1', [id]))[0] : undefined

const numberOf = (value: null | string | undefined): null | number => (value === null || value === undefined ? null : Number(value))

const shape = (file: FileRow) => ({
  filename: file.filename,
  height: numberOf(file.height),
  mimeType: file.mime_type,
  sizeBytes: numberOf(file.filesize),
  width: numberOf(file.width),
})

/** What is different, as `{ name: { from, to } }`; null for a first version. */
const difference = (before: FileRow | undefined, after: FileRow): Fields | null => {
  if (!before) return null
  const [from, to] = [shape(before), shape(after)]
  const names = (Object.keys(to) as (keyof typeof to)[]).filter((name) => from[name] !== to[name])
  return Object.fromEntries(names.map((name) => [name, { from: from[name], to: to[name] }]))
}

/**
 * Number, kind and differences of a new version (B001-050). The asset's row is locked until the end of the transaction: of two at once
 * one is first, and the later one is the current version.
 * @throws VALIDATION
 */
export const nextVersion = async ({ data, req }: { data: Fields; req: PayloadRequest }): Promise<Fields> => {
  const asset = idOf(data.asset)
  const file = await readFile(req, idOf(data.file))
  if (!asset || !file) return data
  await lockRow(req, 'assets', asset)
  const [last] = await sql(req)<{ current: null | string; number: number }>(
    `select coalesce(max(version_number), 0)::int as number, (array_agg(file_id) filter (where is_current_version))[1] as current
       from asset_versions where asset_id = $1`,
    [asset],
  )
  const isFirst = !last || last.number === 0
  if (data.changeType === 'INITIAL' && !isFirst) {
    throw new Invalid({ problems: [{ message: 'only the first version is INITIAL', path: 'changeType' }], subject: 'The version' })
  }
  return {
    ...data,
    changeType: isFirst ? 'INITIAL' : (data.changeType ?? 'UPDATE'),
    diffMetadata: difference(await readFile(req, last?.current ?? undefined), file),
    isCurrentVersion: true,
    versionNumber: (last?.number ?? 0) + 1,
  }
}
