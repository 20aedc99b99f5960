import type { Credentials } from './checkSignature'
import { s3Server } from './s3Server'

export type TestedS3 = AsyncDisposable & { bucket: string; credentials: Credentials; endpoint: string }

/** The S3 that storages are tested on: TEST_S3_ENDPOINT with TEST_S3_BUCKET, TEST_S3_KEY and TEST_S3_SECRET, else the tests' own. */
export const openS3 = async (): Promise<TestedS3> => {
  const { TEST_S3_BUCKET = 'bucket', TEST_S3_ENDPOINT, TEST_S3_KEY = '', TEST_S3_SECRET = '' } = process.env
  if (!TEST_S3_ENDPOINT) return s3Server()
  const credentials = { accessKeyId: TEST_S3_KEY, secretAccessKey: TEST_S3_SECRET }
  return { [Symbol.asyncDispose]: async () => undefined, bucket: TEST_S3_BUCKET, credentials, endpoint: TEST_S3_ENDPOINT }
}
