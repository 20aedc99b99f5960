import { Readable } from 'node:stream'

import { CopyObjectCommand, GetObjectCommand, HeadObjectCommand, PutObjectCommand, S3Client, UploadPartCommand } from '@aws-sdk/client-s3'
import { afterAll, describe, expect, it } from 'vitest'

import { env } from '@/src/env/env'
import { s3ConfigOf } from '@/src/files/s3ConfigOf'
import { s3Storage } from '@/src/files/s3Storage'
import { s3Server } from '@/tests/support/s3/s3Server'

const s3 = await s3Server()
afterAll(() => s3[Symbol.asyncDispose]())

const { accessKeyId: S3_ACCESS_KEY_ID, secretAccessKey: S3_SECRET_ACCESS_KEY } = s3.credentials
const config = s3ConfigOf({ ...env(), S3_ACCESS_KEY_ID, S3_ENDPOINT: s3.endpoint, S3_FORCE_PATH_STYLE: true, S3_SECRET_ACCESS_KEY })

describe('a storage on an S3 server that is as strict as the protocol', () => {
  const client = new S3Client(config)
  const at = (Key: string) => ({ Bucket: s3.bucket, Key })

  it('is told the type of a file, and copies by itself', async () => {
    await s3Storage(s3.bucket, config).put('typed.txt', Buffer.from('typed'), { contentType: 'text/plain' })
    await client.send(new CopyObjectCommand({ ...at('copied ü.txt'), CopySource: `${s3.bucket}/typed.txt` }))
    const copy = await client.send(new GetObjectCommand(at('copied ü.txt')))
    expect([copy.ContentType, await copy.Body?.transformToString(), copy.ETag]).toEqual(['text/plain', 'typed', (await client.send(new HeadObjectCommand(at('typed.txt')))).ETag])
  })

  it('says by name what is wrong with a key, a secret, a bucket, a range and an upload', async () => {
    const nobody = s3Storage(s3.bucket, { ...config, credentials: { ...s3.credentials, accessKeyId: 'AKIANOBODY' } })
    const liar = s3Storage(s3.bucket, { ...config, credentials: { ...s3.credentials, secretAccessKey: 'a guess' } })
    await expect(nobody.put('a.txt', Buffer.from('a'))).rejects.toMatchObject({ name: 'InvalidAccessKeyId' })
    await expect(liar.put('a.txt', Buffer.from('a'))).rejects.toMatchObject({ name: 'SignatureDoesNotMatch' })
    await expect(s3Storage('nowhere', config).put('a.txt', Buffer.from('a'))).rejects.toMatchObject({ name: 'NoSuchBucket' })
    const range = s3Storage(s3.bucket, config).get('typed.txt', { start: 99 })
    await expect(range).rejects.toMatchObject({ $metadata: { httpStatusCode: 416 }, name: 'InvalidRange' })
    await expect(client.send(new UploadPartCommand({ ...at('a.txt'), Body: 'a', PartNumber: 1, UploadId: 'gone' }))).rejects.toMatchObject({ name: 'NoSuchUpload' })
  })

  it('refuses a body that was changed on its way, and requests without a signature', async () => {
    const tampering = new S3Client(config)
    tampering.middlewareStack.add(
      (next) => (args) => {
        if (typeof args.request === 'object' && args.request !== null) Object.assign(args.request, { body: 'forged' })
        return next(args)
      },
      { name: 'tamper', priority: 'low', step: 'finalizeRequest' },
    )
    await expect(tampering.send(new PutObjectCommand({ ...at('forged.txt'), Body: 'honest' }))).rejects.toMatchObject({ name: 'XAmzContentSHA256Mismatch' })
    const anonymous = await fetch(`${s3.endpoint}/${s3.bucket}/typed.txt`)
    expect([anonymous.status, await anonymous.text()]).toEqual([403, expect.stringContaining('<Code>AccessDenied</Code>')])
  })

  it('keeps no parts of a write that broke', async () => {
    const broken = Readable.from(
      (async function* () {
        yield Buffer.alloc(6 * 1024 * 1024)
        throw new Error('the connection broke')
      })(),
    )
    await expect(s3Storage(s3.bucket, config).put('broken.bin', broken)).rejects.toThrow()
    await expect.poll(() => s3.uploads.keys()).toEqual([])
    expect(s3.objects.has('broken.bin')).toBe(false)
  })
})
