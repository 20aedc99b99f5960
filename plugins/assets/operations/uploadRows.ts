import type { Payload, PayloadRequest } from 'payload'

import { can } from '@/src/access/can'
import type { Principal } from '@/src/access/types'
import { sql } from '@/src/db/sql'
import { NotFound } from '@/src/errors/NotFound'

import { UploadGone } from '../errors'

export type UploadRow = { asset: null | string; createdBy: null | string; expiresAt: Date; filename: string; folder: null | string; id: string; library: string; nearDuplicates: unknown; organization: string; parts: string[]; reason: null | string; receivedBytes: number; relativePath: null | string; sizeBytes: number; status: string }

const COLUMNS = `id, organization_id as organization, filename, relative_path as "relativePath", library_id as library, folder_id as folder, size_bytes::float8 as "sizeBytes",
  received_bytes::float8 as "receivedBytes", parts, status::text as status, reason, asset_id as asset, expires_at as "expiresAt", near_duplicates as "nearDuplicates", created_by_id as "createdBy"`

export const uploadById = async (from: Payload | PayloadRequest, id: string): Promise<undefined | UploadRow> => {
  const [row] = await sql(from)<UploadRow>(`select ${COLUMNS} from asset_uploads where id = $1`, [id])
  return row
}

/**
 * An upload of the caller: the person who began it, or an API key of its organization.
 * @throws NOT_FOUND, ASSET_UPLOAD_GONE when it may be continued no more
 */
export const ownUpload = async (req: PayloadRequest, principal: Principal, id: string): Promise<UploadRow> => {
  const row = await uploadById(req, id)
  const isOwn = row && can(principal, 'asset:create', row.organization) && (principal.kind === 'user' ? row.createdBy === principal.id : row.createdBy === null)
  if (!row || !isOwn) throw new NotFound({ id, kind: 'upload' })
  if (row.status === 'UPLOADING' && row.expiresAt <= new Date()) throw new UploadGone({ upload: id })
  return row
}
