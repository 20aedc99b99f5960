import { randomBytes } from 'node:crypto'

import type { PayloadRequest } from 'payload'

import { inTransaction } from '@/src/db/inTransaction'
import { sql } from '@/src/db/sql'
import { storage } from '@/src/files/storage'
import { enqueue } from '@/src/queue/enqueue'

import { UploadOffset, UploadRefused } from '../errors'
import type { UploadRow } from './uploadById'

/** What is held in memory of one upload at a time. */
const PART_BYTES = 8 * 1_048_576

const system = { kind: 'system' } as const

/** Stores a part and counts it if the upload still stands where it began: of two at once one wins, and the other's part goes away. */
const keep = async (req: PayloadRequest, upload: UploadRow, at: number, bytes: Buffer): Promise<number> => {
  const key = `uploads/${upload.id}/${String(at).padStart(15, '0')}-${randomBytes(4).toString('hex')}`
  await storage().put(key, bytes)
  const end = at + bytes.length
  const [kept] = await sql(req.payload)(
    `update asset_uploads set received_bytes = $3, parts = parts || to_jsonb($4::text), updated_at = now() where id = $1 and received_bytes = $2 and status = 'UPLOADING' returning id`,
    [upload.id, at, end, key],
  )
  if (kept) return end
  await storage().delete(key)
  throw new UploadOffset({ given: at, upload: upload.id })
}

/**
 * Takes the bytes of one PATCH, in parts of 8 MB; when the client goes away, what has come is kept. The last byte sends the upload on to be checked.
 * Returns the offset reached.
 * @throws ASSET_UPLOAD_OFFSET, ASSET_UPLOAD_REFUSED when more comes than was announced
 */
export const receiveBytes = async ({ body, offset, req, upload }: { body: AsyncIterable<Uint8Array>; offset: number; req: PayloadRequest; upload: UploadRow }): Promise<number> => {
  if (offset !== upload.receivedBytes || upload.status !== 'UPLOADING') throw new UploadOffset({ given: offset, upload: upload.id })
  let at = offset
  let waiting: Uint8Array[] = []
  let size = 0
  const flush = async () => {
    if (size === 0) return
    const bytes = Buffer.concat(waiting)
    waiting = []
    size = 0
    at = await keep(req, upload, at, bytes)
  }
  try {
    for await (const chunk of body) {
      if (at + size + chunk.length > upload.sizeBytes) throw new UploadRefused({ filename: upload.filename, reason: `more than the announced ${upload.sizeBytes} bytes came` })
      waiting.push(chunk)
      size += chunk.length
      if (size >= PART_BYTES) await flush()
    }
  } catch (error) {
    // The connection broke: what has come counts, and the client asks where to go on.
    if (error instanceof Error && !error.name.startsWith('ASSET_')) await flush()
    throw error
  }
  await flush()
  if (at === upload.sizeBytes) await finish(req, upload)
  return at
}

const finish = (req: PayloadRequest, upload: UploadRow): Promise<void> =>
  inTransaction(req.payload, system, async (own) => {
    const [moved] = await sql(own)(`update asset_uploads set status = 'CHECKING', updated_at = now() where id = $1 and status = 'UPLOADING' returning id`, [upload.id])
    if (moved) await enqueue({ input: { upload: upload.id }, key: `take-in:${upload.id}`, req: own, task: 'take-in-upload' })
  })
