import sharp, { type Sharp } from 'sharp'

import { openImage } from '@/src/media/openImage'

import type { Preset, Rendered, StillFormat } from '../types'
import { watermark } from './watermark'

/** Enough for every default preset without enlarging: the shorter side of a story is 1080, of its height 1920. */
const WORKING_SIDE = 1920
const WORKING_LONGEST = 5000

const MIME: Record<StillFormat, string> = { avif: 'image/avif', jpeg: 'image/jpeg', png: 'image/png', webp: 'image/webp' }

/** A decoded picture of bounded size, from which all renditions are cut: the original is read once. */
export type WorkingImage = { animatedFrames: number; channels: 3 | 4; height: number; pixels: Buffer; width: number }

/** Reads a picture: upright, in sRGB, its shorter side at most 1920 pixels, its longer one at most 5000. */
export const openWorking = async (input: Buffer | string, longest = WORKING_LONGEST): Promise<WorkingImage> => {
  const { hasAlpha = false, pages = 1 } = await openImage(input).metadata()
  const image = openImage(input).resize({ fit: 'outside', height: WORKING_SIDE, width: WORKING_SIDE, withoutEnlargement: true }).toColourspace('srgb')
  const { data, info } = await (hasAlpha ? image.ensureAlpha() : image.removeAlpha()).raw({ depth: 'uchar' }).toBuffer({ resolveWithObject: true })
  const working = { animatedFrames: pages, channels: info.channels as 3 | 4, height: info.height, pixels: data, width: info.width }
  if (Math.max(info.width, info.height) <= longest) return working
  const smaller = await rawOf(working).resize({ fit: 'inside', height: longest, width: longest }).raw().toBuffer({ resolveWithObject: true })
  return { ...working, height: smaller.info.height, pixels: smaller.data, width: smaller.info.width }
}

const rawOf = ({ channels, height, pixels, width }: WorkingImage): Sharp => sharp(pixels, { raw: { channels, height, width } })

export const encode = (image: Sharp, format: StillFormat, quality: number, isAnimated = false): Sharp => {
  switch (format) {
    case 'avif':
      return image.avif({ effort: 2, quality: Math.max(1, quality - 20) })
    case 'jpeg':
      return image.flatten({ background: '#ffffff' }).jpeg({ mozjpeg: false, progressive: true, quality })
    case 'png':
      return image.png({ compressionLevel: 8 })
    case 'webp':
      return image.webp({ effort: isAnimated ? 2 : 3, quality, ...(isAnimated && { loop: 0 }) })
  }
}

/** Cuts one preset out of a working image: one file per format. */
export const renderStill = async (working: WorkingImage, preset: Preset): Promise<Rendered[]> => {
  const { fit, formats, height, quality, width } = preset
  // A picture smaller than its crop is enlarged so that the shape holds; otherwise nothing is ever enlarged.
  const resized = await rawOf(working)
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
    const bytes = await encode(sharp(marked.data, { raw: size }), format, quality).toBuffer()
    files.push({ bytes, extension: format === 'jpeg' ? 'jpg' : format, height: size.height, mimeType: MIME[format], width: size.width })
  }
  return files
}
