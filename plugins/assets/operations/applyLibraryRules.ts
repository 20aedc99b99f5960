import type { PayloadRequest } from 'payload'

import { sql } from '@/src/db/sql'
import { relationId } from '@/src/states/relationId'

import { checkLibraryRules, type UploadSettings } from './checkLibraryRules'

type Row = { /** Of the folder and those above it, outermost first. */ defaults: (null | Record<string, unknown>)[]; filename: string; mimeType: null | string; settings: null | UploadSettings; sizeBytes: null | string }

/** Fields of an asset that a folder may give; everything else of `defaultMetadata` goes into `metadata`. */
const GIVEN = ['assetType', 'category', 'client', 'copyrightHolder', 'copyrightYear', 'description', 'expiresAt', 'license', 'licenseDetails', 'sourceType', 'usageRights']

const isEmpty = (value: unknown): boolean => value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)

const textsIn = (value: unknown): string[] => (Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [])

/** The nearest folder wins; tags of all add up. */
const inherited = (folders: Row['defaults']): Record<string, unknown> => ({
  ...Object.assign({}, ...folders),
  tags: [...new Set(folders.flatMap((folder) => textsIn(folder?.tags)))],
})

/**
 * A new asset, however it was made: held to its library's file types and size, given the folder's metadata where it has none of its own (B001-042), approved
 * at once where the library says that nobody has to (B001-060).
 * @throws ASSET_UPLOAD_REFUSED
 */
export const applyLibraryRules = async ({ data, req }: { data: Record<string, unknown>; req: PayloadRequest }): Promise<Record<string, unknown>> => {
  const [row] = await sql(req)<Row>(
    `with recursive up as (
       select id, parent_id, default_metadata, 0 as distance from asset_folders where id::text = $3
       union all select f.id, f.parent_id, f.default_metadata, up.distance + 1 from asset_folders f join up on f.id = up.parent_id where up.distance < 50
     )
     select l.settings, f.filename, f.mime_type as "mimeType", f.filesize::text as "sizeBytes", coalesce((select json_agg(default_metadata order by distance desc) from up), '[]') as defaults
     from asset_libraries l join files f on f.id::text = $2 where l.id::text = $1`,
    [relationId(data.library) ?? '', relationId(data.file) ?? '', relationId(data.folder) ?? ''],
  )
  if (!row) return data
  checkLibraryRules(row.settings ?? {}, { filename: row.filename ?? String(data.name), mimeType: row.mimeType ?? undefined, sizeBytes: Number(row.sizeBytes ?? 0) })
  const { tags, ...defaults } = inherited(row.defaults)
  const fields = Object.entries(defaults).filter(([name]) => GIVEN.includes(name) && isEmpty(data[name]))
  const others = Object.entries(defaults).filter(([name]) => !GIVEN.includes(name))
  const given = textsIn(tags)
  const own = Array.isArray(data.tags) ? (data.tags as string[]) : []
  return {
    ...data,
    ...Object.fromEntries(fields),
    ...(given.length > 0 && { tags: [...new Set([...own, ...given])] }),
    metadata: { ...Object.fromEntries(others), ...(data.metadata as Record<string, unknown> | undefined) },
    ...(row.settings?.requireApproval === false && (data.status === undefined || data.status === 'PENDING') && { status: 'APPROVED' }),
  }
}
