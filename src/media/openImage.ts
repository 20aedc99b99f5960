import type { Sharp, SharpOptions } from 'sharp'

import { MAX_PIXELS } from './constants'
import { sharp } from './sharp'

// Decoded images are used once: a cache would only hold memory.
sharp.cache({ files: 0, items: 50, memory: 50 })

/**
 * The one way pictures are opened: read in strips, refused beyond the pixel limit, no more than a minute, turned as their orientation says.
 * Colours are converted to sRGB by the embedded profile, and metadata (GPS too) is left behind, unless the caller asks to keep it.
 */
export const openImage = (input: Buffer | string, options: SharpOptions = {}): Sharp =>
  sharp(input, { autoOrient: true, failOn: 'error', limitInputPixels: MAX_PIXELS, sequentialRead: true, ...options }).timeout({ seconds: 60 })
