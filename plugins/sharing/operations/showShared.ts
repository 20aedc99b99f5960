import { NotFound } from '@/src/errors/NotFound'
import { fileResponse } from '@/src/files/fileResponse'

import { findShared, type SharedArgs } from './findShared'
import { viewableFile } from './viewableFile'

/** A picture or film for the page. @throws NOT_FOUND */
export const showShared = async (args: SharedArgs & { id: string; isThumbnail: boolean }): Promise<Response> => {
  const asset = await findShared(args, args.id)
  const file = await viewableFile(args.req, asset, { isThumbnail: args.isThumbnail, mayOpen: args.grant.canDownload && args.grant.maxDownloads === null })
  if (!file) throw new NotFound({ id: args.id, kind: 'preview' })
  return fileResponse({ disposition: 'inline', filename: file.name, key: file.filename, mimeType: file.mimeType, range: args.req.headers.get('range') })
}
