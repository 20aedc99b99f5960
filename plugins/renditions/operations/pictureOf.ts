import { MediaUnreadable } from '@/src/media/errors'
import { readZip } from '@/src/media/readZip'
import { sharp } from '@/src/media/sharp'
import { withPdf } from '@/src/media/withPdf'

import type { Source } from '../types'
import { drawPage } from './drawPage'
import { officeLines } from './officeLines'
import { textLines } from './textLines'
import { videoFrame } from './videoFrame'

const PAGE_SIDE = 1920

/** The first page of a PDF as PNG, its longer side 1920 pixels. */
const pageOf = (path: string): Promise<Buffer> =>
  withPdf(path, async (document) => {
    if (document.getPageCount() < 1) throw new MediaUnreadable({ reason: 'the PDF has no page' })
    const page = document.getPage(0)
    const { originalHeight, originalWidth } = page.getOriginalSize()
    const scale = Math.min(4, PAGE_SIDE / Math.max(1, originalWidth, originalHeight))
    const { data } = await page.render({ render: async ({ data: pixels, height, width }) => sharp(pixels, { raw: { channels: 4, height, width } }).png({ compressionLevel: 1 }).toBuffer(), scale })
    return Buffer.from(data)
  })

/** The preview that Office programs put into their files when they are asked to; else a page of its words. */
const officePreview = async (path: string): Promise<Buffer> => {
  const { files } = await readZip(path, { maxBytes: 20_000_000, wanted: (name) => /^(docProps|Thumbnails)\/thumbnail\.(jpe?g|png)$/i.test(name) })
  const [preview] = files.values()
  return preview ?? drawPage(await officeLines(path))
}

/** The picture that stands for a file: itself, a frame, the first page, the preview inside, its first words. */
export const pictureOf = async ({ folder, path, signal, source }: { folder: string; path: string; signal?: AbortSignal; source: Source }): Promise<Buffer | string> => {
  switch (source.kind) {
    case 'office':
      return officePreview(path)
    case 'text':
      return drawPage(await textLines(path))
    case 'pdf':
      return pageOf(path)
    case 'video':
      return videoFrame({ folder, path, signal })
    default:
      return path
  }
}
