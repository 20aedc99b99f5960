import { clockText } from './clockText'
import { sizeText } from './sizeText'
import type { Hit } from './types'

/** The line below a name: size in pixels, length, size of the file. */
export const factsOf = ({ duration, filesize, height, mimeType, width }: Hit): string =>
  [width && height ? `${width} × ${height}` : (mimeType?.split('/').at(-1)?.toUpperCase() ?? ''), duration ? clockText(duration) : '', sizeText(filesize)].filter(Boolean).join(' · ')
