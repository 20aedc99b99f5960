import path from 'node:path'

import { env } from '@/src/env/env'

import { localStorage } from './localStorage'
import { s3ConfigOf } from './s3ConfigOf'
import { s3Storage } from './s3Storage'
import type { FileStorage } from './types'

let opened: FileStorage | undefined

const open = (): FileStorage => {
  const { DATA_DIR, S3_BUCKET } = env()
  return S3_BUCKET ? s3Storage(S3_BUCKET, s3ConfigOf(env())) : localStorage(path.resolve(DATA_DIR, 'files'))
}

/** The storage of this installation: the bucket S3_BUCKET, else `DATA_DIR/files`. Never call it inside a transaction. */
export const storage = (): FileStorage => (opened ??= open())
