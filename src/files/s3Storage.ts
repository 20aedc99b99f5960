import { Readable } from 'node:stream'

import { DeleteObjectCommand, GetObjectCommand, HeadObjectCommand, S3Client, S3ServiceException } from '@aws-sdk/client-s3'
import type { S3ClientConfig } from '@aws-sdk/client-s3'
import { Upload } from '@aws-sdk/lib-storage'

import { checkKey } from './checkKey'
import { FileNotFound } from './errors'
import type { FileStorage, StoredFile } from './types'

const isMissing = (error: unknown): boolean => error instanceof S3ServiceException && (error.$metadata.httpStatusCode === 404 || error.name === 'NoSuchKey')

/** Files in a bucket of any S3. Streams are sent in parts, so that their length need not be known and nothing is held in memory. */
export const s3Storage = (bucket: string, config: S3ClientConfig): FileStorage => {
  const client = new S3Client(config)
  const target = (key: string) => ({ Bucket: bucket, Key: checkKey(key) })
  const statOf = async (key: string): Promise<null | StoredFile> => {
    try {
      const { ContentLength = 0, LastModified = new Date(0) } = await client.send(new HeadObjectCommand(target(key)))
      return { modifiedAt: LastModified, sizeBytes: ContentLength }
    } catch (error) {
      if (isMissing(error)) return null
      throw error
    }
  }
  return {
    delete: async (key) => void (await client.send(new DeleteObjectCommand(target(key)))),
    get: async (key, range) => {
      try {
        const Range = range && `bytes=${range.start}-${range.end ?? ''}`
        const { Body, ContentLength = 0, ContentRange } = await client.send(new GetObjectCommand({ ...target(key), Range }))
        if (!(Body instanceof Readable)) throw new FileNotFound({ key })
        return { sizeBytes: ContentRange ? Number(ContentRange.split('/')[1]) : ContentLength, stream: Body }
      } catch (error) {
        if (isMissing(error)) throw new FileNotFound({ key }, { cause: error })
        throw error
      }
    },
    kind: 's3',
    put: async (key, content, options = {}) => {
      const upload = new Upload({ client, params: { ...target(key), Body: content, ContentType: options.contentType } })
      if (content instanceof Readable) content.once('error', () => void upload.abort())
      await upload.done()
      return { sizeBytes: (await statOf(key))?.sizeBytes ?? 0 }
    },
    stat: statOf,
  }
}
