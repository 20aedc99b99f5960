import type { PayloadRequest } from 'payload'

import { can } from '@/src/access/can'
import type { Principal } from '@/src/access/types'
import { NotFound } from '@/src/errors/NotFound'

import { UploadGone } from '../errors'
import { uploadById, type UploadRow } from './uploadById'

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
