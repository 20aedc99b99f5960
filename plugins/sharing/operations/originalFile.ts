import type { PayloadRequest } from 'payload'

import { sql } from '@/src/db/sql'

import type { SharedAsset } from './listShared'
import type { FileRow } from './types'

/** The file of an asset itself. */
export const originalFile = async (req: PayloadRequest, asset: SharedAsset): Promise<FileRow | undefined> =>
  (await sql(req)<FileRow>(`select filename, mime_type as "mimeType", 'ORIGINAL' as type from files where id = $1`, [asset.file]))[0]
