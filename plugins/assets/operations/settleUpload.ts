import { createLocalReq, type Payload } from 'payload'

import { isEngineError } from '@/src/errors/isEngineError'

import { closeUpload } from './closeUpload'
import { takeIn } from './takeIn'
import type { UploadRow } from './uploadById'

/** Takes the file of an upload in, for the person who asked; the rights were asked for when it began. What became of it is on its row: DONE, DUPLICATE or REFUSED. */
export const settleUpload = async ({ data, filename, path, payload, upload }: { data?: Record<string, unknown>; filename: string; path: string; payload: Payload; upload: UploadRow }): Promise<void> => {
  const principal = { kind: 'system' } as const
  const req = await createLocalReq({ context: { principal } }, payload)
  const { folder, id, library, parts } = upload
  try {
    const { asset, nearDuplicates } = await takeIn({
      data: { createdBy: upload.createdBy, ...upload.sidecar, ...data },
      filename,
      folder: folder ?? undefined,
      library,
      overrideAccess: true,
      path,
      principal,
      relativePath: upload.relativePath ?? '',
      req,
    })
    await closeUpload(payload, id, parts, { asset: asset.id, near: nearDuplicates, status: 'DONE' })
  } catch (error) {
    if (!(error instanceof Error)) throw error
    const known = ('data' in error ? error.data : {}) as { asset?: string; reason?: string }
    if (isEngineError(error, 'ASSET_UPLOAD_DUPLICATE')) return closeUpload(payload, id, parts, { asset: known.asset, reason: error.message, status: 'DUPLICATE' })
    if (isEngineError(error, 'ASSET_UPLOAD_REFUSED') || isEngineError(error, 'NOT_FOUND')) return closeUpload(payload, id, parts, { reason: known.reason ?? error.message, status: 'REFUSED' })
    throw error
  }
}
