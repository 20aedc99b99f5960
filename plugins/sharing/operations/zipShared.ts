import { NotFound } from '@/src/errors/NotFound'

import { ShareForbids } from '../errors'
import { downloadableFile } from './downloadableFile'
import type { SharedArgs } from './findShared'
import { listShared } from './listShared'
import { noteDownload } from './noteDownload'
import type { StoredFile } from './types'
import { zipOf } from './zipOf'

/** Several assets, or all, in a zip. @throws SHARE_FORBIDS, SHARE_CLOSED, NOT_FOUND */
export const zipShared = async (args: SharedArgs & { assets?: string[] | undefined; rendition: string }): Promise<Response> => {
  const { grant, req } = args
  if (!grant.canDownload) throw new ShareForbids({ what: 'downloads' })
  const assets = await listShared(req, grant, args.assets)
  if (assets.length === 0) throw new NotFound({ id: 'zip', kind: 'shared asset' })
  const files: StoredFile[] = []
  const left: string[] = []
  for (const asset of assets) {
    const file = await downloadableFile(req, asset, args.rendition)
    if (file) files.push(file)
    else left.push(`${asset.name}: there is no ${args.rendition} of it`)
  }
  await noteDownload(args, assets, 'ZIP')
  return zipOf({ files, left, name: grant.title, payload: req.payload })
}
