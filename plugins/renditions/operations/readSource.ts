import type { Payload, PayloadRequest } from 'payload'

import { sql } from '@/src/db/sql'
import { kindOf } from '@/src/media/kindOf'

import type { Source } from '../types'

export type AssetSource = { asset: string; quarantineReason: null | string; settings: unknown; source: { checksum: null | string } & Omit<Source, 'checksum'> }

type Row = { checksum: null | string; file: string; filename: null | string; mimeType: null | string; organization: string; quarantineReason: null | string; settings: unknown }

/** The file of an asset and its library's settings; undefined when the asset is gone or its file has no bytes. */
export const readSource = async (from: Payload | PayloadRequest, asset: string): Promise<AssetSource | undefined> => {
  const [row] = await sql(from)<Row>(
    `select f.id as file, f.filename, f.mime_type as "mimeType", f.checksum, a.organization_id as organization, a.quarantine_reason as "quarantineReason", l.settings
     from assets a join files f on f.id = a.file_id join asset_libraries l on l.id = a.library_id where a.id = $1`,
    [asset],
  )
  if (!row?.filename) return undefined
  const { checksum, file, filename, mimeType, organization, quarantineReason, settings } = row
  return { asset, quarantineReason, settings, source: { checksum, file, filename, kind: kindOf(mimeType ?? ''), mimeType: mimeType ?? '', organization } }
}
