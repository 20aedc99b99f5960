import type { Payload, PayloadRequest } from 'payload'

import { sql } from '@/src/db/sql'

export type UploadRow = { asset: null | string; createdBy: null | string; expiresAt: Date; filename: string; folder: null | string; id: string; library: string; nearDuplicates: unknown; organization: string; parts: string[]; reason: null | string; receivedBytes: number; relativePath: null | string; /** Fields of the asset that its sidecar gave. */ sidecar: null | Record<string, unknown>; sizeBytes: number; status: string }

const COLUMNS = `id, organization_id as organization, filename, relative_path as "relativePath", library_id as library, folder_id as folder, size_bytes::float8 as "sizeBytes",
  received_bytes::float8 as "receivedBytes", parts, status::text as status, reason, asset_id as asset, expires_at as "expiresAt", near_duplicates as "nearDuplicates", sidecar, created_by_id as "createdBy"`

/** An upload, whoever began it. */
export const uploadById = async (from: Payload | PayloadRequest, id: string): Promise<undefined | UploadRow> => {
  const [row] = await sql(from)<UploadRow>(`select ${COLUMNS} from asset_uploads where id = $1`, [id])
  return row
}
