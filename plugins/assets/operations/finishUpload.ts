import { Readable } from 'node:stream'

import type { Payload } from 'payload'

import { storage } from '@/src/files/storage'
import { withTempFile } from '@/src/media/withTempFile'

import { extensionOf } from './extensionOf'
import { settleUpload } from './settleUpload'
import { uploadById } from './uploadById'

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
