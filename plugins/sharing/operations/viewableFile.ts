import type { PayloadRequest } from 'payload'

import { finishedRenditions } from './finishedRenditions'
import type { SharedAsset } from './listShared'
import { namedFile } from './namedFile'
import { originalFile } from './originalFile'
import type { StoredFile } from './types'

/** What a page may show without giving the original away, best first. */
const PREVIEWS = ['PREVIEW_VIDEO', 'PREVIEW', 'WEB_OPTIMIZED', 'LOW_RES', 'THUMBNAIL_LARGE', 'THUMBNAIL_MEDIUM', 'THUMBNAIL_SMALL']
const THUMBNAILS = ['THUMBNAIL_LARGE', 'THUMBNAIL_MEDIUM', 'PREVIEW', 'THUMBNAIL_SMALL']

/** What the page shows: a rendition; the original only where it may be downloaded anyway. */
export const viewableFile = async (req: PayloadRequest, asset: SharedAsset, { isThumbnail, mayOpen }: { isThumbnail: boolean; mayOpen: boolean }): Promise<StoredFile | undefined> => {
  const [best] = await finishedRenditions(req, asset, isThumbnail ? THUMBNAILS : PREVIEWS)
  if (best) return namedFile(asset, best)
  const row = mayOpen ? await originalFile(req, asset) : undefined
  return row && /^(image\/(png|jpeg|gif|webp|avif)|video\/|audio\/)/.test(row.mimeType) ? namedFile(asset, row) : undefined
}
