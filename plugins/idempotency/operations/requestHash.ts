import { createHash } from 'node:crypto'
import type { PayloadRequest } from 'payload'

/** Multipart bodies above this size, in bytes, are compared by size and not by content. */
const HASHED_AT_MOST_BYTES = 16 * 1024 * 1024

const BOUNDARY = /boundary="?([^";]+)"?/i

const sha256 = (...parts: (Buffer | string)[]): string => {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  return hash.digest('hex')
}

/** The boundary is chosen anew for each attempt and is no part of what is said. */
const withoutBoundary = (body: Buffer, contentType: string): string => {
  const boundary = BOUNDARY.exec(contentType)?.[1]
  const text = body.toString('latin1')
  return boundary ? text.split(boundary).join('') : text
}

/**
 * What makes two requests the same: query and body. Leaves the body readable for the handler behind.
 */
export const requestHash = async (req: PayloadRequest): Promise<string> => {
  const contentType = req.headers.get('content-type') ?? ''
  const search = req.search ?? ''
  if (contentType.startsWith('multipart/')) {
    const size = Number(req.headers.get('content-length') ?? 0)
    if (size > HASHED_AT_MOST_BYTES || !(req instanceof Request)) return sha256(search, String(size))
    const body = Buffer.from(await req.clone().arrayBuffer())
    return sha256(search, withoutBoundary(body, contentType))
  }
  const body = (await req.text?.()) ?? ''
  // The stream is read; handlers ask for the text or the JSON.
  Object.assign(req, { json: async () => JSON.parse(body) as unknown, text: async () => body })
  return sha256(search, '\n', body)
}
