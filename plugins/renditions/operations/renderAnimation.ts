import { MAX_FRAMES } from '@/src/media/constants'
import { openImage } from '@/src/media/openImage'

import type { Preset, Rendered } from '../types'
import { encodeStill } from './encodeStill'

/** All frames (400 at most) of an animated GIF, WebP or PNG in one WebP, with its delays. */
export const renderAnimation = async (path: string, { height, quality, width }: Preset, frames: number): Promise<Rendered> => {
  // Frames are read one after another as a tall strip; sequential reading would refuse to go back.
  const image = openImage(path, { animated: true, autoOrient: false, pages: Math.min(frames, MAX_FRAMES), sequentialRead: false }).resize({ fit: 'inside', height, width, withoutEnlargement: true })
  const { data, info } = await encodeStill(image, 'webp', quality, true).toBuffer({ resolveWithObject: true })
  return { bytes: data, extension: 'webp', height: info.pageHeight ?? Math.round(info.height / Math.min(frames, MAX_FRAMES)), mimeType: 'image/webp', width: info.width }
}
