import { timingSafeEqual } from 'node:crypto'
import { Readable } from 'node:stream'

import type { Payload } from 'payload'

import { sql } from '@/src/db/sql'
import { publicFileProof } from '@/src/files/publicFileProof'
import { storage } from '@/src/files/storage'

const YEAR_S = 31_536_000
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
/** Types a browser shows without running anything in them; others are downloads. */
const INLINE = /^(image\/(avif|gif|jpeg|png|webp)|video\/|audio\/|application\/pdf$)/

/** A file whose address was in published content. The proof in it is what opens it: no one else can make one. */
export const publicFile = async (payload: Payload, { id = '', proof = '' }: Record<string, string>): Promise<Response> => {
  const wanted = Buffer.from(publicFileProof(payload.secret, id))
  const given = Buffer.from(proof)
  const isProved = UUID.test(id) && wanted.length === given.length && timingSafeEqual(wanted, given)
  const [file] = isProved ? await sql(payload)<{ filename: string; type: null | string }>('select filename, mime_type as type from files where id = $1', [id]) : []
  const stored = file && (await storage().stat(file.filename))
  if (!file || !stored) return Response.json({ errors: [{ message: 'There is no such file' }] }, { status: 404 })
  const { stream } = await storage().get(file.filename)
  return new Response(Readable.toWeb(stream) as ReadableStream<Uint8Array>, {
    headers: {
      'access-control-allow-origin': '*',
      'cache-control': `public, max-age=${YEAR_S}, immutable`,
      'content-disposition': `${INLINE.test(file.type ?? '') ? 'inline' : 'attachment'}; filename*=UTF-8''${encodeURIComponent(file.filename)}`,
      'content-length': String(stored.sizeBytes),
      'content-security-policy': "default-src 'none'; sandbox",
      'content-type': file.type ?? 'application/octet-stream',
      'cross-origin-resource-policy': 'cross-origin',
    },
  })
}
