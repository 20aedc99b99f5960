import { writeFile } from 'node:fs/promises'

import type { PayloadRequest } from 'payload'

import { withTempFile } from '@/src/media/withTempFile'

import { extensionOf } from './extensionOf'
import { inspectFile } from './inspectFile'

/**
 * Looks at the file of a request before Payload does anything with it: its type becomes that of its content, its hash waits for the row.
 * @throws ASSET_UPLOAD_REFUSED
 */
export const inspectUpload = async (req: PayloadRequest): Promise<void> => {
  const { file } = req
  if (!file) return
  const inspection = file.tempFilePath
    ? await inspectFile(file.tempFilePath, file.name)
    : await withTempFile({ extension: extensionOf(file.name) }, async ({ path }) => {
        await writeFile(path, file.data)
        return inspectFile(path, file.name)
      })
  if (inspection.mimeType !== 'application/octet-stream') file.mimetype = inspection.mimeType
  req.context.assetsChecksum = inspection.checksum
}
