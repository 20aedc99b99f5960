import { sharp } from '@/src/media/sharp'

import type { DemoPicture } from './types'

/** The picture as a JPEG of good quality, in sRGB. */
export const drawPicture = ({ svg }: DemoPicture): Promise<Buffer> => sharp(Buffer.from(svg)).flatten({ background: '#ffffff' }).jpeg({ mozjpeg: true, quality: 88 }).toBuffer()
