import { Readable } from 'node:stream'

import { parseRangeHeader } from 'payload/internal'

import { storage } from './storage'

type Args = {
  /** Shown in the page (pictures, film, sound) or saved. Markup and scripts are always saved. @default 'attachment' */
  disposition?: 'attachment' | 'inline'
  filename: string
  /** Key in the storage. */
  key: string
  mimeType: string
  /** The request's `range` header. */
  range?: null | string
}

/** What a browser may show from our origin: nothing that can hold a script. */
const SHOWN = /^(image\/(?!svg)|video\/|audio\/)/

const dispositionOf = (kind: 'attachment' | 'inline', filename: string): string =>
  `${kind}; filename="${filename.replace(/[^\x20-\x7e]|["\\]/g, '_')}"; filename*=UTF-8''${encodeURIComponent(filename).replace(/['()*]/g, (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`)}`

/**
 * A stored file as an HTTP answer, streamed, with ranges. Private to whoever asked: no shared cache keeps it, and a browser asks again
 * each time, so that rights which end are felt at once. Who may have it was decided before.
 * @throws FILE_NOT_FOUND
 */
export const fileResponse = async ({ disposition = 'attachment', filename, key, mimeType, range }: Args): Promise<Response> => {
  const sizeBytes = (await storage().stat(key))?.sizeBytes ?? 0
  const asked = parseRangeHeader({ fileSize: sizeBytes, rangeHeader: range ?? null })
  if (asked.type === 'invalid') return new Response(null, { headers: { 'content-range': `bytes */${sizeBytes}` }, status: 416 })
  const part = asked.type === 'partial' && asked.range ? asked.range : undefined
  const { stream } = await storage().get(key, part)
  const headers = new Headers({
    'accept-ranges': 'bytes',
    'cache-control': 'private, no-cache',
    'content-disposition': dispositionOf(SHOWN.test(mimeType) ? disposition : 'attachment', filename),
    'content-length': String(part ? part.end - part.start + 1 : sizeBytes),
    'content-security-policy': "default-src 'none'; sandbox",
    'content-type': mimeType || 'application/octet-stream',
    'x-content-type-options': 'nosniff',
  })
  if (part) headers.set('content-range', `bytes ${part.start}-${part.end}/${sizeBytes}`)
  return new Response(Readable.toWeb(stream) as ReadableStream, { headers, status: part ? 206 : 200 })
}
