import { Readable } from 'node:stream'

import { createLocalReq, type Payload } from 'payload'

import { sql } from '@/src/db/sql'
import { storage } from '@/src/files/storage'
import { withTempFile } from '@/src/media/withTempFile'

import { takeIn } from './takeIn'
import { extensionOf } from './typeOfName'
import { uploadById } from './uploadRows'

const system = { kind: 'system' } as const

async function* bytesOf(parts: string[], signal?: AbortSignal): AsyncGenerator<Buffer> {
  for (const key of parts) {
    signal?.throwIfAborted()
    const { stream } = await storage().get(key)
    for await (const chunk of stream) yield chunk as Buffer
  }
}

const close = async (payload: Payload, id: string, parts: string[], outcome: { asset?: string; near?: unknown; reason?: string; status: string }): Promise<void> => {
  await sql(payload)(`update asset_uploads set status = $2::text::enum_asset_uploads_status, asset_id = $3, reason = $4, near_duplicates = $5, parts = '[]', updated_at = now() where id = $1`, [
    id,
    outcome.status,
    outcome.asset ?? null,
    outcome.reason ?? null,
    outcome.near ? JSON.stringify(outcome.near) : null,
  ])
  for (const key of parts) await storage().delete(key)
}

/** Puts a complete upload together and takes it in; what became of it is on its row: DONE, DUPLICATE or REFUSED with the reason. */
export const finishUpload = async ({ payload, signal, upload: id }: { payload: Payload; signal?: AbortSignal; upload: string }): Promise<void> => {
  const upload = await uploadById(payload, id)
  if (upload?.status !== 'CHECKING') return
  const req = await createLocalReq({ context: { principal: system } }, payload)
  await withTempFile({ extension: extensionOf(upload.filename), source: Readable.from(bytesOf(upload.parts, signal), { objectMode: false }) }, async ({ path }) => {
    try {
      const { asset, nearDuplicates } = await takeIn({
        // The task does it for the person whose upload it is; the rights were asked for when it began.
        data: { createdBy: upload.createdBy },
        filename: upload.filename,
        folder: upload.folder ?? undefined,
        library: upload.library,
        overrideAccess: true,
        path,
        principal: system,
        relativePath: upload.relativePath ?? '',
        req,
      })
      await close(payload, id, upload.parts, { asset: asset.id, near: nearDuplicates, status: 'DONE' })
    } catch (error) {
      if (!(error instanceof Error)) throw error
      const data = ('data' in error ? error.data : {}) as { asset?: string; reason?: string }
      if (error.name === 'ASSET_UPLOAD_DUPLICATE') return close(payload, id, upload.parts, { asset: data.asset, reason: error.message, status: 'DUPLICATE' })
      if (error.name === 'ASSET_UPLOAD_REFUSED' || error.name === 'NOT_FOUND') return close(payload, id, upload.parts, { reason: data.reason ?? error.message, status: 'REFUSED' })
      throw error
    }
  })
}

/** Ends an upload and frees what has come of it. */
export const endUpload = (payload: Payload, id: string, parts: string[]): Promise<void> => close(payload, id, parts, { reason: 'It was ended before everything had come.', status: 'REFUSED' })

/** Uploads nobody went on with. */
export const endExpiredUploads = async (payload: Payload): Promise<void> => {
  const rows = await sql(payload)<{ id: string; parts: string[] }>(`select id, parts from asset_uploads where status = 'UPLOADING' and expires_at < now() - interval '10 minutes' limit 200`)
  for (const { id, parts } of rows) await endUpload(payload, id, parts)
}
