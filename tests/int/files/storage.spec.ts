import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'

import { afterAll, describe, expect, it } from 'vitest'

import { env } from '@/src/env/env'
import { localStorage } from '@/src/files/localStorage'
import { s3ConfigOf } from '@/src/files/s3ConfigOf'
import { s3Storage } from '@/src/files/s3Storage'
import { sniffType } from '@/src/files/sniffType'
import type { FileStorage } from '@/src/files/types'
import { sharp } from '@/src/media/sharp'
import { openS3 } from '@/tests/support/s3/openS3'

const parent = await mkdtemp(path.join(tmpdir(), 'storage-'))
const s3 = await openS3()
afterAll(async () => {
  await s3[Symbol.asyncDispose]()
  await rm(parent, { force: true, recursive: true })
})

const config = s3ConfigOf({
  ...env(),
  S3_ACCESS_KEY_ID: s3.credentials.accessKeyId,
  S3_ENDPOINT: s3.endpoint,
  S3_FORCE_PATH_STYLE: true,
  S3_SECRET_ACCESS_KEY: s3.credentials.secretAccessKey,
})
const storages: [string, FileStorage][] = [
  ['a local folder', localStorage(path.join(parent, 'files'))],
  ['S3', s3Storage(s3.bucket, config)],
]
const LARGE = Buffer.alloc(12 * 1024 * 1024, 'abcdefgh')

describe.each(storages)('%s', (_name, storage) => {
  const read = async (key: string, range?: { end?: number; start: number }) => buffer((await storage.get(key, range)).stream)

  it('keeps, replaces, describes and deletes files', async () => {
    expect(await storage.put('a/b/ü c.txt', Buffer.from('one'), { contentType: 'text/plain' })).toEqual({ sizeBytes: 3 })
    await storage.put('a/b/ü c.txt', Buffer.from('second'))
    expect((await read('a/b/ü c.txt')).toString()).toBe('second')
    expect(await storage.stat('a/b/ü c.txt')).toEqual({ modifiedAt: expect.any(Date), sizeBytes: 6 })
    await storage.delete('a/b/ü c.txt')
    await storage.delete('a/b/ü c.txt')
    expect(await storage.stat('a/b/ü c.txt')).toBeNull()
    await expect(storage.get('a/b/ü c.txt')).rejects.toMatchObject({ code: 'FILE_NOT_FOUND', status: 404 })
  })

  it('takes streams of any length and gives parts of them', async () => {
    const parts = Array.from({ length: 12 }, (_, index) => LARGE.subarray(index * 1024 * 1024, (index + 1) * 1024 * 1024))
    expect(await storage.put('large.bin', Readable.from(parts))).toEqual({ sizeBytes: LARGE.length })
    expect((await read('large.bin')).equals(LARGE)).toBe(true)
    expect((await read('large.bin', { end: 11, start: 8 })).toString()).toBe('abcd')
    expect((await storage.get('large.bin', { end: 11, start: 8 })).sizeBytes).toBe(LARGE.length)
    expect((await read('large.bin', { start: LARGE.length - 3 })).toString()).toBe('fgh')
    expect(await storage.put('empty.txt', Readable.from([]))).toEqual({ sizeBytes: 0 })
    expect(await storage.stat('empty.txt')).toMatchObject({ sizeBytes: 0 })
  })

  it('keeps the old file when a write breaks', async () => {
    await storage.put('kept.txt', Buffer.from('old'))
    const broken = Readable.from(
      (async function* () {
        yield LARGE.subarray(0, 6 * 1024 * 1024)
        throw new Error('the connection broke')
      })(),
    )
    await expect(storage.put('kept.txt', broken)).rejects.toThrow()
    expect((await read('kept.txt')).toString()).toBe('old')
  })

  it('refuses keys that could lead elsewhere', async () => {
    await writeFile(path.join(parent, 'secret.txt'), 'secret')
    for (const key of ['../secret.txt', 'a/../../secret.txt', '/etc/passwd', 'a//b', './a', 'a/.', '..', '', 'a\\..\\b', 'a\0b', 'a\nb', 'x'.repeat(901)]) {
      for (const attempt of [() => storage.get(key), () => storage.put(key, Buffer.from('x')), () => storage.stat(key), async () => storage.delete(key)]) {
        await expect((async () => attempt())(), JSON.stringify(key)).rejects.toMatchObject({ code: 'FILE_KEY_INVALID' })
      }
    }
    expect(await readdir(parent)).toContain('secret.txt')
  })
})

it('leaves no unfinished files behind in a folder', async () => {
  const names = await readdir(path.join(parent, 'files'), { recursive: true })
  expect(names.filter((name) => name.endsWith('.part'))).toEqual([])
})

describe('the type of a file', () => {
  const is = (content: string | Uint8Array, filename?: string) => sniffType(typeof content === 'string' ? Buffer.from(content) : content, filename)

  it('comes from its content, whatever it is called', async () => {
    const png = await sharp({ create: { background: 'red', channels: 3, height: 2, width: 2 } }).png().toBuffer()
    expect(await is(png, 'invoice.pdf')).toBe('image/png')
    expect(await is('%PDF-1.7\n', 'photo.png')).toBe('application/pdf')
    expect(await is('<!doctype html><script>alert(1)</script>', 'photo.png')).toBe('text/html')
    expect(await is('\n<!-- x --><SVG xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>', 'photo.png')).toBe('image/svg+xml')
    expect(await is('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>')).toBe('image/svg+xml')
  })

  it('of text is told apart by the name', async () => {
    expect(await is('a,b\n1,2', 'report.CSV')).toBe('text/csv')
    expect(await is('{"a":1}', 'data.json')).toBe('application/json')
    expect(await is('hello', 'photo.png')).toBe('text/plain')
    expect(await is(Uint8Array.from([1, 0, 2, 255]), 'a.txt')).toBe('application/octet-stream')
  })
})
