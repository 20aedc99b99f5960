import type { PayloadRequest } from 'payload'

import { inTransaction } from '@/src/db/inTransaction'
import { NotFound } from '@/src/errors/NotFound'
import { fileResponse } from '@/src/files/fileResponse'

import { ShareForbids } from '../errors'
import { countDownloads } from './countDownloads'
import { listShared } from './listShared'
import type { SharedAsset } from './listShared'
import { logAccess } from './logAccess'
import { downloadable, viewable } from './storedFile'
import type { StoredFile } from './storedFile'
import type { Grant, Visitor } from './types'
import { zipOf } from './zipOf'

type Args = { grant: Grant; req: PayloadRequest; visitor: Visitor }

const findShared = async ({ grant, req }: Args, id: string): Promise<SharedAsset> => {
  const [asset] = await listShared(req, grant, [id])
  if (!asset) throw new NotFound({ id, kind: 'shared asset' })
  return asset
}

/** Notes the download and takes it from what is left, before the first byte. */
const noteDownload = ({ grant, req, visitor }: Args, assets: SharedAsset[], action: 'DOWNLOAD' | 'ZIP'): Promise<void> =>
  inTransaction(req.payload, { kind: 'system' }, async (own) => {
    await countDownloads(own, grant, assets.map(({ id }) => id))
    await logAccess(own, { action, asset: assets.length === 1 ? assets[0]?.id : undefined, grant, visitor })
  })

/** A picture or film for the page. @throws NOT_FOUND */
export const showShared = async (args: Args & { id: string; isThumbnail: boolean }): Promise<Response> => {
  const asset = await findShared(args, args.id)
  const file = await viewable(args.req, asset, { isThumbnail: args.isThumbnail, mayOpen: args.grant.canDownload && args.grant.maxDownloads === null })
  if (!file) throw new NotFound({ id: args.id, kind: 'preview' })
  return fileResponse({ disposition: 'inline', filename: file.name, key: file.filename, mimeType: file.mimeType, range: args.req.headers.get('range') })
}

/** One asset, whole: no ranges, so that a counted download is a download. @throws NOT_FOUND, SHARE_FORBIDS, SHARE_CLOSED */
export const downloadShared = async (args: Args & { id: string; rendition: string }): Promise<Response> => {
  if (!args.grant.canDownload) throw new ShareForbids({ what: 'downloads' })
  const asset = await findShared(args, args.id)
  const file = await downloadable(args.req, asset, args.rendition)
  if (!file) throw new NotFound({ id: args.rendition, kind: 'finished rendition' })
  await noteDownload(args, [asset], 'DOWNLOAD')
  const answer = await fileResponse({ filename: file.name, key: file.filename, mimeType: file.mimeType })
  answer.headers.delete('accept-ranges')
  return answer
}

/** Several assets, or all, in a zip. @throws SHARE_FORBIDS, SHARE_CLOSED, NOT_FOUND */
export const zipShared = async (args: Args & { assets?: string[] | undefined; rendition: string }): Promise<Response> => {
  const { grant, req } = args
  if (!grant.canDownload) throw new ShareForbids({ what: 'downloads' })
  const assets = await listShared(req, grant, args.assets)
  if (assets.length === 0) throw new NotFound({ id: 'zip', kind: 'shared asset' })
  const files: StoredFile[] = []
  const left: string[] = []
  for (const asset of assets) {
    const file = await downloadable(req, asset, args.rendition)
    if (file) files.push(file)
    else left.push(`${asset.name}: there is no ${args.rendition} of it`)
  }
  await noteDownload(args, assets, 'ZIP')
  return zipOf({ files, left, name: grant.title, payload: req.payload })
}
