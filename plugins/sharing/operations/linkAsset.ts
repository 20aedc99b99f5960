import type { PayloadRequest } from 'payload'

import { NotFound } from '@/src/errors/NotFound'
import { randomToken } from '@/src/secrets/randomToken'

import { ShareInternal } from '../errors'
import { idOf } from './idOf'
import { servable } from './servable'
import { shareUrl } from './shareUrl'
import type { IssuedShare } from './types'
import { writeShareSecrets } from './writeShareSecrets'

type LinkTerms = { allowDownload?: boolean | undefined; expiresAt?: string | undefined; label?: string | undefined; maxDownloads?: number | undefined; password?: string | undefined }

/** A public link to one asset (B001-058). @throws SHARE_INTERNAL when it would show nothing */
export const linkAsset = async (req: PayloadRequest, asset: string, { password, ...terms }: LinkTerms): Promise<IssuedShare> => {
  const found = await req.payload.findByID({ collection: 'assets', depth: 0, disableErrors: true, id: asset, overrideAccess: false, req })
  if (!found) throw new NotFound({ id: asset, kind: 'asset' })
  const { totalDocs } = await req.payload.count({
    collection: 'assets', overrideAccess: true, req, where: { and: [{ id: { equals: asset } }, servable({ client: null, now: new Date(), onlyApproved: false })] },
  })
  if (totalDocs === 0) {
    throw new ShareInternal({ asset: String(found.name), reason: 'its library is for the team only, or the asset is refused, archived or expired' })
  }
  const doc = await req.payload.create({ collection: 'asset-links', data: { ...terms, asset, organization: idOf(found.organization) }, depth: 0, overrideAccess: false, req })
  const id = String(doc.id)
  const token = randomToken('asset')
  await writeShareSecrets(req, { id, passwordColumn: 'password', table: 'asset_links', tokenColumn: 'token' }, { password, token })
  return { id, token, url: shareUrl(req, token) }
}
