import { openImage } from '@/src/media/openImage'

import type { WorkingImage } from '../types'
import { rawSharp } from './rawSharp'

/** Enough for every default preset without enlarging: the shorter side of a story is 1080, of its height 1920. */
const WORKING_SIDE = 1920
const WORKING_LONGEST = 5000

/** Reads a picture: upright, in sRGB, its shorter side at most 1920 pixels, its longer one at most 5000. */
export const openWorkingImage = async (input: Buffer | string, longest = WORKING_LONGEST): Promise<WorkingImage> => {
  const { hasAlpha = false, pages = 1 } = await openImage(input).metadata()
  const image = openImage(input).resize({ fit: 'outside', height: WORKING_SIDE, width: WORKING_SIDE, withoutEnlargement: true }).toColourspace('srgb')
  const { data, info } = await (hasAlpha ? image.ensureAlpha() : image.removeAlpha()).raw({ depth: 'uchar' }).toBuffer({ resolveWithObject: true })
  const working = { animatedFrames: pages, channels: info.channels as 3 | 4, height: info.height, pixels: data, width: info.width }
  if (Math.max(info.width, info.height) <= longest) return working
  const smaller = await rawSharp(working).resize({ fit: 'inside', height: longest, width: longest }).raw().toBuffer({ resolveWithObject: true })
  return { ...working, height: smaller.info.height, pixels: smaller.data, width: smaller.info.width }
}
