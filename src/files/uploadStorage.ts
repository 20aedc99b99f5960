import { s3Storage } from '@payloadcms/storage-s3'
import type { Plugin } from 'payload'

import { env } from '@/src/env/env'

import { s3ConfigOf } from './s3ConfigOf'

/** Keeps what is uploaded into these collections in S3_BUCKET; without one it changes nothing and files stay in `DATA_DIR/files`. */
export const uploadStorage = (...slugs: string[]): Plugin =>
  s3Storage({
    bucket: env().S3_BUCKET ?? '',
    collections: Object.fromEntries(slugs.map((slug) => [slug, true])),
    config: s3ConfigOf(env()),
    enabled: env().S3_BUCKET !== undefined,
  })
