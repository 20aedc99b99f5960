import type { SharedAsset } from './listShared'
import type { FileRow, StoredFile } from './types'

/** `Key visual` of `upload-12.tiff` is saved as `Key visual.tiff`. */
const saveName = (asset: SharedAsset, filename: string): string => {
  const extension = /\.[a-z0-9]{1,8}$/i.exec(filename)?.[0] ?? ''
  const base = asset.name.replace(/[\u0000-\u001f/\\:*?"<>|]/g, '_').trim() || 'asset'
  return extension && !base.toLowerCase().endsWith(extension.toLowerCase()) ? `${base}${extension}` : base
}

/** A file under the name it is saved by. */
export const namedFile = (asset: SharedAsset, row: FileRow | undefined): StoredFile | undefined =>
  row && { filename: row.filename, mimeType: row.mimeType, name: saveName(asset, row.filename) }
