import { createHash } from 'node:crypto'

import type { PayloadRequest } from 'payload'

import { sql } from '@/src/db/sql'
import { readFileType } from '@/src/files/readFileType'
import { newId } from '@/src/ids/newId'

import type { StoredMedia } from '../types'

type Args = { address: string; alt?: string; bytes: Uint8Array; mimeType: string; organization: string }

const SVG = 'image/svg+xml'

/** The name at the end of an address, with the ending of what came: servers send other formats under the names of old ones. */
const nameOf = (address: string, ending: string): string => {
  const last = new URL(address).pathname.split('/').at(-1) ?? ''
  const stem = last.replace(/\.[A-Za-z0-9]{1,5}$/, '').replace(/%[0-9a-f]{2}/gi, '-').replace(/[^A-Za-z0-9._-]+/g, '-').slice(0, 100) || 'file'
  return `${stem}-${newId().slice(-8)}.${ending}`
}

/** Keeps the bytes of an address as a file of the organization, as the principal of `req`; bytes that are there already are not kept twice. */
export const storeMedia = async (req: PayloadRequest, { address, alt, bytes, mimeType, organization }: Args): Promise<StoredMedia> => {
  const checksum = createHash('sha256').update(bytes).digest('hex')
  await sql(req)('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`fetched-media:${organization}:${checksum}`])
  const [same] = await sql(req)<StoredMedia>("select id::text, filename from files where organization_id = $1 and checksum = $2 and purpose = 'ORIGINAL' and asset_id is null order by created_at limit 1", [organization, checksum])
  if (same) return same
  const ending = mimeType === SVG ? 'svg' : ((await readFileType(bytes))?.ext ?? 'bin')
  const file = { data: Buffer.from(bytes), mimetype: mimeType, name: nameOf(address, ending), size: bytes.length }
  const made = (await req.payload.create({ collection: 'files' as never, data: { organization, ...(alt && { alt: alt.slice(0, 1000) }) } as never, depth: 0, file, overrideAccess: false, req })) as StoredMedia
  await sql(req)('update files set source_address = $2, checksum = $3 where id = $1', [made.id, address, checksum])
  return { filename: made.filename, id: String(made.id) }
}
