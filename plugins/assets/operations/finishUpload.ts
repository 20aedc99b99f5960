import { Readable } from 'node:stream'

import type { Payload } from 'payload'

import { sql } from '@/src/db/sql'
import { storage } from '@/src/files/storage'
import { withTempFile } from '@/src/media/withTempFile'

import { closeUpload, settleUpload } from './settleUpload'
import { extensionOf } from './typeOfName'
import { uploadById } from './uploadRows'

async function* bytesOf(parts: string[], signal?: AbortSignal): AsyncGenerator<Buffer> {
  for (const key of parts) {
    signal?.throwIfAborted()
    const { stream } = await storage().get(key)
    for await (const chunk of stream) yield chunk as Buffer
  }
}

/** Puts a complete upload together and takes it in. */
export const finishUpload = async ({ payload, signal, upload: id }: { payload: Payload; signal?: AbortSignal; upload: string }): Promise<void> => {
  const upload = await uploadById(payload, id)
  if (upload?.status !== 'CHECKING') return
  const { filename, parts } = upload
  await withTempFile({ extension: extensionOf(filename), source: Readable.from(bytesOf(parts, signal), { objectMode: false }) }, ({ path }) => settleUpload({ filename, path, payload, upload }))
}

/** Ends an upload and frees what has come of it. */
export const endUpload = (payload: Payload, id: string, parts: string[]): Promise<void> => closeUpload(payload, id, parts, { reason: 'It was ended before everything had come.', status: 'REFUSED' })

/** Uploads nobody went on with. */
export const endExpiredUploads = async (payload: Payload): Promise<void> => {
  const rows = await sql(payload)<{ id: string; parts: string[] }>(`select id, parts from asset_uploads where status = 'UPLOADING' and expires_at < now() - interval '10 minutes' limit 200`)
  for (const { id, parts } of rows) await endUpload(payload, id, parts)
}
