import { textOf } from '@/src/skills/textOf'
import type { SkillContext } from '@/src/skills/types'
import { relationId } from '@/src/states/relationId'

import type { PackedAsset } from './whyNotPacked'

type Row = Record<string, unknown> & { id: number | string }

/** Source files and references are ours. */
const HANDED_OVER = ['PRIMARY', 'ASSET', 'EXPORT', 'PREVIEW']

const sizeOf = (bytes: unknown): string | undefined => (typeof bytes === 'number' ? (bytes < 100_000 ? `${Math.ceil(bytes / 1000)} kB` : `${Math.round(bytes / 100_000) / 10} MB`) : undefined)

const toAsset = (row: Row, file: Row | undefined, deliverable: Row): { facts: string[] } & PackedAsset => {
  const { height, width } = (row.metadata ?? {}) as { height?: unknown; width?: unknown }
  const format = /\.([a-z0-9]{1,8})$/i.exec(String(file?.filename ?? ''))?.[1]?.toLowerCase()
  return {
    expiresAt: textOf(row.expiresAt),
    facts: [format, typeof width === 'number' && typeof height === 'number' ? `${width} × ${height}` : undefined, sizeOf(file?.filesize)].filter((fact) => fact !== undefined),
    format,
    id: String(row.id),
    isOwnWork: relationId(row.deliverable) === String(deliverable.id) || relationId(deliverable.primaryAsset) === String(row.id),
    license: textOf(row.license),
    name: String(row.name),
    size: typeof width === 'number' && typeof height === 'number' ? `${width}x${height}` : undefined,
    quarantineReason: textOf(row.quarantineReason),
    status: String(row.status),
  }
}

/** The assets of a deliverable, its main one first, and the names of files that are in no library. */
export const readPieces = async (context: SkillContext<unknown>, deliverable: Row): Promise<{ assets: ({ facts: string[] } & PackedAsset)[]; loose: string[] }> => {
  const listed = (Array.isArray(deliverable.files) ? (deliverable.files as Row[]) : []).filter(({ role }) => HANDED_OVER.includes(String(role)))
  const files = [relationId(deliverable.primaryFile), ...listed.map(({ file }) => relationId(file))].filter((id) => id !== undefined)
  const primary = relationId(deliverable.primaryAsset)
  const rows = await context.find<Row>({
    collection: 'assets',
    limit: 200,
    sort: 'name',
    where: { or: [{ deliverable: { equals: deliverable.id } }, ...(primary ? [{ id: { equals: primary } }] : []), ...(files.length > 0 ? [{ file: { in: files } }] : [])] },
  })
  const wanted = [...new Set([...files, ...rows.map(({ file }) => relationId(file))].filter((id) => id !== undefined))]
  const stored = wanted.length > 0 ? await context.find<Row>({ collection: 'files', limit: 400, where: { id: { in: wanted } } }) : []
  const fileOf = new Map(stored.map((file) => [String(file.id), file]))
  const inLibrary = new Set(rows.map(({ file }) => relationId(file)))
  const first = (row: Row) => (String(row.id) === primary ? 0 : 1)
  return {
    assets: rows.sort((a, b) => first(a) - first(b)).map((row) => toAsset(row, fileOf.get(relationId(row.file) ?? ''), deliverable)),
    loose: files.filter((id) => !inLibrary.has(id)).map((id) => String(fileOf.get(id)?.filename ?? id)),
  }
}
