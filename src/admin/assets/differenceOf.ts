import { comparePixels } from './comparePixels'

/** Larger pictures are compared at this size. */
const MAX_SIDE = 1400

const load = async (address: string, signal: AbortSignal): Promise<ImageBitmap> => {
  const response = await fetch(address, { credentials: 'same-origin', signal })
  if (!response.ok) throw new Error(`A version could not be loaded (${response.status}).`)
  return createImageBitmap(await response.blob())
}

const pixelsOf = (image: ImageBitmap, width: number, height: number): ImageData => {
  const canvas = new OffscreenCanvas(width, height)
  const context = canvas.getContext('2d', { willReadFrequently: true })
  if (!context) throw new Error('This browser cannot compare pictures.')
  context.drawImage(image, 0, 0, width, height)
  return context.getImageData(0, 0, width, height)
}

/** What differs between two pictures, brought to the size of the second one: its picture, and the share of it that differs (0–1). */
export const differenceOf = async (before: string, after: string, signal: AbortSignal): Promise<{ image: ImageData; share: number }> => {
  const [first, second] = await Promise.all([load(before, signal), load(after, signal)])
  const scale = Math.min(1, MAX_SIDE / Math.max(second.width, second.height))
  const [width, height] = [Math.max(1, Math.round(second.width * scale)), Math.max(1, Math.round(second.height * scale))]
  const { data, share } = comparePixels(pixelsOf(first, width, height).data, pixelsOf(second, width, height).data)
  const image = new ImageData(width, height)
  image.data.set(data)
  return { image, share }
}
