import type { Payload, PayloadRequest } from 'payload'

import { can } from '@/src/access/can'
import type { Principal } from '@/src/access/types'
import { sql } from '@/src/db/sql'
import { NotFound } from '@/src/errors/NotFound'

import { UploadGone } from '../errors'

export type UploadRow = { asset: null | string; createdBy: null | string; expiresAt: Date; filename: string; folder: null | string; id: string; library: string; nearDuplicates: unknown; organization: string; parts: string[]; reason: null | string; receivedBytes: number; relativePath: null | string; /** Fields of the asset that its sidecar gave. */ sidecar: null | Record<string, unknown>; sizeBytes: number; status: string }

const COLUMNS = `id, organization_id as organization, filename, relative_path as "relativePath", library_id as library, folder_id as folder, size_bytes::float8 as "sizeBytes",
  received_bytes::float8 as "receivedBytes", parts, status::text as status, reason, asset_id as asset, expires_at as "expiresAt", near_duplicates as "nearDuplicates", sidecar, created_by_id as "createdBy"`

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

/** Keeps what the sidecar of a file says until the file is taken in. Whether it came in time. */
export const keepSidecar = async (req: PayloadRequest, id: string, fields: Record<string, unknown>): Promise<boolean> =>
  (await sql(req)(`update asset_uploads set sidecar = $2, updated_at = now() where id = $1 and status = 'UPLOADING' returning id`, [id, JSON.stringify(fields)])).length > 0
