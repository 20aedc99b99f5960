import type { PayloadRequest } from 'payload'

import { sql } from '@/src/db/sql'
import { NotFound } from '@/src/errors/NotFound'
import { fileResponse } from '@/src/files/fileResponse'

import { idOf } from './idOf'
import { refuseExpiredAssets } from './refuseExpiredAssets'

type Args = { id: string; rendition?: string | undefined; req: PayloadRequest }

const renditionFile = async (req: PayloadRequest, asset: string, type: string): Promise<string | undefined> => {
  const { docs } = await req.payload.find({
    collection: 'asset-renditions',
    depth: 0,
    limit: 1,
    overrideAccess: false,
    pagination: false,
    req,
    where: { and: [{ asset: { equals: asset } }, { renditionType: { equals: type } }, { status: { equals: 'COMPLETED' } }] },
  })
  return idOf(docs[0]?.file)
}

/**
 * The bytes of an asset that the principal may read, or of one of its renditions, and one more download of it (B001-063).
 * @throws NOT_FOUND, LIBRARY_ASSET_EXPIRED
 */
export const downloadAsset = async ({ id, rendition, req }: Args): Promise<Response> => {
  const asset = await req.payload.findByID({ collection: 'assets', depth: 0, disableErrors: true, id, overrideAccess: false, req })
  if (!asset) throw new NotFound({ id, kind: 'asset' })
  await refuseExpiredAssets(req, [id])
  const file = rendition ? await renditionFile(req, id, rendition) : idOf(asset.file)
  const [stored] = await sql(req)<{ filename: string; mime_type: string }>('select filename, mime_type from files where id = $1', [file ?? null])
  if (!stored) throw new NotFound({ id: rendition ?? id, kind: rendition ? 'finished rendition' : 'file' })
  const answer = await fileResponse({ filename: stored.filename, key: stored.filename, mimeType: stored.mime_type, range: req.headers.get('range') })
  await sql(req)('update assets set download_count = download_count + 1, last_downloaded_at = now() where id = $1', [id])
  return answer
}
