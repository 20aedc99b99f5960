import { sharp } from '@/src/media/sharp'

import type { Preset, Rendered, StillFormat, WorkingImage } from '../types'
import { encodeStill } from './encodeStill'
import { rawSharp } from './rawSharp'
import { watermark } from './watermark'

const MIME: Record<StillFormat, string> = { avif: 'image/avif', jpeg: 'image/jpeg', png: 'image/png', webp: 'image/webp' }

/** Cuts one preset out of a working image: one file per format. */
export const renderStill = async (working: WorkingImage, preset: Preset): Promise<Rendered[]> => {
  const { fit, formats, height, quality, width } = preset
  // A picture smaller than its crop is enlarged so that the shape holds; otherwise nothing is ever enlarged.
  const resized = await rawSharp(working)
    .resize({ fit, height, kernel: 'lanczos3', position: sharp.strategy.attention, width, withoutEnlargement: fit === 'inside' })
    .raw()
    .toBuffer({ resolveWithObject: true })
  const raw = { channels: resized.info.channels as 3 | 4, height: resized.info.height, width: resized.info.width }
  const marked = preset.watermark
    ? await sharp(resized.data, { raw }).composite([{ input: watermark(raw.width, raw.height, preset.watermark) }]).raw().toBuffer({ resolveWithObject: true })
    : resized
  const size = { channels: marked.info.channels as 3 | 4, height: marked.info.height, width: marked.info.width }
  const files: Rendered[] = []
  for (const format of formats) {
    const bytes = await encodeStill(sharp(marked.data, { raw: size }), format, quality).toBuffer()
    files.push({ bytes, extension: format === 'jpeg' ? 'jpg' : format, height: size.height, mimeType: MIME[format], width: size.width })
  }
  return files
}
