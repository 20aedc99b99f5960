import type { Sharp } from 'sharp'

import type { StillFormat } from '../types'

/** A picture in a format; what has no transparency there stands on white. */
export const encodeStill = (image: Sharp, format: StillFormat, quality: number, isAnimated = false): Sharp => {
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
