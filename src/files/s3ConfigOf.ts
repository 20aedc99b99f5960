import type { S3ClientConfig } from '@aws-sdk/client-s3'

import type { Env } from '@/src/env/types'

/** How the bucket is reached. Without keys the client looks for those of the machine it runs on. */
export const s3ConfigOf = ({ S3_ACCESS_KEY_ID, S3_ENDPOINT, S3_FORCE_PATH_STYLE, S3_REGION, S3_SECRET_ACCESS_KEY }: Env): S3ClientConfig => ({
  credentials: S3_ACCESS_KEY_ID && S3_SECRET_ACCESS_KEY ? { accessKeyId: S3_ACCESS_KEY_ID, secretAccessKey: S3_SECRET_ACCESS_KEY } : undefined,
  endpoint: S3_ENDPOINT,
  forcePathStyle: S3_FORCE_PATH_STYLE,
  region: S3_REGION,
  // Other S3 servers than AWS do not know the newer checksums.
  requestChecksumCalculation: 'WHEN_REQUIRED',
  responseChecksumValidation: 'WHEN_REQUIRED',
})
