import { Readable } from 'node:stream'

/** An answer that is saved as a file and kept by no cache. */
export const downloadOf = (stream: Readable, filename: string, type: string): Response => {
  const headers = { 'cache-control': 'private, no-store', 'content-disposition': `attachment; filename="${filename.replace(/[^\w.-]/g, '_')}"`, 'content-type': type, 'x-content-type-options': 'nosniff' }
  return new Response(Readable.toWeb(stream) as ReadableStream, { headers })
}
