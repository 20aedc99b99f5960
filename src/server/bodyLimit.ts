import type { IncomingMessage } from 'node:http'

/** Beside the file: the other fields and the boundaries of a multipart body. */
const MULTIPART_OVERHEAD_BYTES = 1_048_576
const DOCUMENT_BYTES = 10_485_760

/** Largest body of a request in bytes: a file's for multipart and for resumable uploads (tus), which stream; 10 MiB for the rest. */
export const bodyLimit = (incoming: IncomingMessage, uploadMaxBytes: number): number =>
  /^(multipart\/form-data|application\/offset\+octet-stream)/.test(incoming.headers['content-type'] ?? '') ? uploadMaxBytes + MULTIPART_OVERHEAD_BYTES : DOCUMENT_BYTES
