import { Readable } from 'node:stream'

import { storage } from '@/src/files/storage'

type SendArgs = {
  /** Whether a shared cache may keep it, and how long in seconds. */
  cache: string
  filename: string
  mimeType: string
  request: { headers: Headers; method?: string }
}

const RANGE = /^bytes=(\d+)-(\d*)$/

/** Streams a stored rendition: ETag and ranges, never as something a browser would run. */
export const sendStored = async ({ cache, filename, mimeType, request }: SendArgs): Promise<Response> => {
  const etag = `"${filename}"`
  const headers = new Headers({
    'accept-ranges': 'bytes',
    'cache-control': cache,
    'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
    'content-type': mimeType,
    etag,
    vary: 'accept',
    'x-content-type-options': 'nosniff',
  })
  if (request.headers.get('if-none-match') === etag) return new Response(null, { headers, status: 304 })
  const [, start, end] = RANGE.exec(request.headers.get('range') ?? '') ?? []
  const range = start === undefined ? undefined : { start: Number(start), ...(end && { end: Number(end) }) }
  const stat = await storage().stat(filename)
  if (range && stat && range.start >= stat.sizeBytes) return new Response(null, { headers: { 'content-range': `bytes */${stat.sizeBytes}` }, status: 416 })
  const { sizeBytes, stream } = await storage().get(filename, range && stat ? { end: Math.min(range.end ?? stat.sizeBytes - 1, stat.sizeBytes - 1), start: range.start } : undefined)
  if (range && stat) {
    const last = Math.min(range.end ?? sizeBytes - 1, sizeBytes - 1)
    headers.set('content-range', `bytes ${range.start}-${last}/${sizeBytes}`)
    headers.set('content-length', String(last - range.start + 1))
  } else headers.set('content-length', String(sizeBytes))
  return new Response(Readable.toWeb(stream) as ReadableStream<Uint8Array>, { headers, status: range ? 206 : 200 })
}
