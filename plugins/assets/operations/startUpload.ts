import type { PayloadRequest } from 'payload'

import { can } from '@/src/access/can'
import type { Principal } from '@/src/access/types'
import { sql } from '@/src/db/sql'
import { Forbidden } from '@/src/errors/Forbidden'
import { newId } from '@/src/ids/newId'

import { UploadHeader, UploadRefused } from '../errors'
import type { ResolvedAssetsOptions } from '../options'
import { checkLibraryRules } from './checkLibraryRules'
import { readFolder } from './readFolder'
import { readLibrary } from './readLibrary'

type StartArgs = { metadata: Record<string, string>; options: ResolvedAssetsOptions; principal: Principal; req: PayloadRequest; sizeBytes: number }

/** Begins an upload into a library the caller sees; what its rules can say already (size) is said before a byte is sent. */
export const startUpload = async ({ metadata, options, principal, req, sizeBytes }: StartArgs): Promise<{ expiresAt: Date; id: string }> => {
  const filename = (metadata.filename ?? '').split(/[\\/]/).at(-1)?.replace(/[\u0000-\u001f]/g, '').slice(0, 255) ?? ''
  if (!filename || !metadata.library) throw new UploadHeader({ header: 'Upload-Metadata', needed: 'filename and library, and perhaps folder and relativePath, in base64' })
  const library = await readLibrary(req, metadata.library)
  if (!can(principal, 'asset:create', library.organization)) throw new Forbidden({ attempted: 'upload an asset', needed: 'asset:create' })
  if (metadata.folder) await readFolder(req, library.id, metadata.folder)
  if (sizeBytes > options.maxUploadBytes) throw new UploadRefused({ filename, reason: `it is larger than the ${options.maxUploadBytes} bytes that are taken` })
  if (sizeBytes === 0) throw new UploadRefused({ filename, reason: 'it is empty' })
  checkLibraryRules(library.settings, { filename, sizeBytes })
  const id = newId()
  const expiresAt = new Date(Date.now() + options.uploadHours * 3_600_000)
  await sql(req)(
    `insert into asset_uploads (id, organization_id, library_id, folder_id, filename, relative_path, size_bytes, received_bytes, parts, status, expires_at, created_by_id, created_at, updated_at)
     values ($1, $2, $3, $4, $5, $6, $7, 0, '[]', 'UPLOADING', $8, $9, now(), now())`,
    [id, library.organization, library.id, metadata.folder || null, filename, (metadata.relativePath ?? '').slice(0, 900) || null, sizeBytes, expiresAt, principal.kind === 'user' ? principal.id : null],
  )
  return { expiresAt, id }
}
