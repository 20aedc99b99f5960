import type { PayloadRequest } from 'payload'

import { finishedRenditions } from './finishedRenditions'
import type { SharedAsset } from './listShared'
import { namedFile } from './namedFile'
import { originalFile } from './originalFile'
import type { StoredFile } from './types'

/** The original, or a finished rendition, of an asset; undefined when it is not there (yet). */
export const downloadableFile = async (req: PayloadRequest, asset: SharedAsset, rendition: string): Promise<StoredFile | undefined> =>
  namedFile(asset, rendition === 'ORIGINAL' ? await originalFile(req, asset) : (await finishedRenditions(req, asset, [rendition]))[0])
