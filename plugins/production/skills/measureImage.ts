import { sharp } from '@/src/media/sharp'

import type { ImageMeasures } from './types'

/** Edge of the copies that are looked at, in px: large enough for edges, small enough for milliseconds. */
const EDGE = 1024
const PALETTE_EDGE = 160
/** More pixels than this are refused before they are decoded. */
const MAX_PIXELS = 268_402_689

type Grey = { data: Uint8Array; height: number; width: number }

const laplacianVariance = ({ data, height, width }: Grey): number => {
  let [count, sum, squares] = [0, 0, 0]
  for (let y = 1; y < height - 1; y += 1) {
    for (let x = 1; x < width - 1; x += 1) {
      const at = y * width + x
      const value = (data[at - 1] ?? 0) + (data[at + 1] ?? 0) + (data[at - width] ?? 0) + (data[at + width] ?? 0) - 4 * (data[at] ?? 0)
      count += 1
      sum += value
      squares += value * value
    }
  }
  return count === 0 ? 0 : squares / count - (sum / count) ** 2
}

const lightOf = ({ data }: Grey) => {
  let [bright, dark, squares, sum] = [0, 0, 0, 0]
  for (const luma of data) {
    sum += luma
    squares += luma * luma
    if (luma <= 5) dark += 1
    if (luma >= 250) bright += 1
  }
  const mean = sum / data.length
  return {
    brightShare: bright / data.length,
    contrast: Math.sqrt(Math.max(0, squares / data.length - mean * mean)),
    darkShare: dark / data.length,
    meanLuma: mean,
  }
}

/** Measures a picture. Takes 50–200 ms; only ever called in a worker. Throws sharp's error when the bytes are no picture. */
export const measureImage = async (bytes: Buffer): Promise<ImageMeasures> => {
  const options = { failOn: 'error' as const, limitInputPixels: MAX_PIXELS }
  const metadata = await sharp(bytes, options).metadata()
  const turned = () => sharp(bytes, options).rotate().flatten({ background: '#ffffff' }).toColourspace('srgb')
  const grey = await turned()
    .resize(EDGE, EDGE, { fit: 'inside', withoutEnlargement: true })
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true })
  const small = await turned()
    .resize(PALETTE_EDGE, PALETTE_EDGE, { fit: 'inside', withoutEnlargement: true })
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
  const channels = grey.info.channels
  const luma: Grey = {
    data: channels === 1 ? grey.data : grey.data.filter((_, at) => at % channels === 0),
    height: grey.info.height,
    width: grey.info.width,
  }
  const isTurned = (metadata.orientation ?? 1) >= 5
  return {
    bytes: bytes.length,
    ...lightOf(luma),
    format: metadata.format ?? 'unknown',
    height: (isTurned ? metadata.width : metadata.height) ?? 0,
    pixels: small.data,
    sharpness: laplacianVariance(luma),
    space: metadata.space ?? 'unknown',
    width: (isTurned ? metadata.height : metadata.width) ?? 0,
  }
}
