import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { buffer } from 'node:stream/consumers'

import { expect, it, vi } from 'vitest'

import { storage } from '@/src/files/storage'
import { uploadStorage } from '@/src/files/uploadStorage'
import { sharp } from '@/src/media/sharp'
import { createEngine } from '@/tests/support/createEngine'
import { openS3 } from '@/tests/support/s3/openS3'

const s3 = await openS3()
vi.stubEnv('S3_BUCKET', s3.bucket)
vi.stubEnv('S3_ENDPOINT', s3.endpoint)
vi.stubEnv('S3_ACCESS_KEY_ID', s3.credentials.accessKeyId)
vi.stubEnv('S3_SECRET_ACCESS_KEY', s3.credentials.secretAccessKey)

const open = { create: () => true, delete: () => true, read: () => true, update: () => true }

it('keeps uploads in the bucket, gives them back and deletes them with their row', async () => {
  const staticDir = await mkdtemp(path.join(tmpdir(), 'uploads-'))
  const pictures = { access: open, fields: [], slug: 'pictures', upload: { staticDir } }
  await using engine = await createEngine({ config: { collections: [pictures], plugins: [uploadStorage('pictures')], sharp } })
  const png = await sharp({ create: { background: 'red', channels: 3, height: 4, width: 4 } }).png().toBuffer()
  const form = new FormData()
  form.append('file', new Blob([new Uint8Array(png)], { type: 'image/png' }), 'red square.png')
  const created = (await (await engine.request('POST', '/api/pictures', { body: form })).json()) as { doc: { filename: string; id: string } }
  const { filename, id } = created.doc
  expect(await storage().stat(filename)).toMatchObject({ sizeBytes: png.length })
  expect(existsSync(path.join(staticDir, filename))).toBe(false)
  const answer = await engine.request('GET', `/api/pictures/file/${encodeURIComponent(filename)}`)
  expect(Buffer.from(await answer.arrayBuffer()).equals(png)).toBe(true)
  expect((await buffer((await storage().get(filename)).stream)).equals(png)).toBe(true)
  await engine.request('DELETE', `/api/pictures/${id}`)
  expect(await storage().stat(filename)).toBeNull()
  await s3[Symbol.asyncDispose]()
  await rm(staticDir, { force: true, recursive: true })
})
