import type { Sharp } from 'sharp'

import { sharp } from '@/src/media/sharp'

import type { WorkingImage } from '../types'

/** A working image as sharp takes it. */
export const rawSharp = ({ channels, height, pixels, width }: WorkingImage): Sharp => sharp(pixels, { raw: { channels, height, width } })
