import { NotFound } from '@/src/errors/NotFound'
import { fileResponse } from '@/src/files/fileResponse'

import { ShareForbids } from '../errors'
import { downloadableFile } from './downloadableFile'
import { findShared, type SharedArgs } from './findShared'
import { noteDownload } from './noteDownload'

/** One asset, whole: no ranges, so that a counted download is a download. @throws NOT_FOUND, SHARE_FORBIDS, SHARE_CLOSED */
export const downloadShared = async (args: SharedArgs & { id: string; rendition: string }): Promise<Response> => {
  if (!args.grant.canDownload) throw new ShareForbids({ what: 'downloads' })
  const asset = await findShared(args, args.id)
  const file = await downloadableFile(args.req, asset, args.rendition)
  if (!file) throw new NotFound({ id: args.rendition, kind: 'finished rendition' })
  await noteDownload(args, [asset], 'DOWNLOAD')
  const answer = await fileResponse({ filename: file.name, key: file.filename, mimeType: file.mimeType })
  answer.headers.delete('accept-ranges')
  return answer
}
