import { randomBytes } from 'node:crypto'

import type { UntrustedText } from './types'

/** Anything that looks like one of our own marks, however it is spelled. */
const MARK = /<\s*\/?\s*untrusted[^>]*>/gi

/**
 * A text from outside between marks that it cannot know or close: the mark's name is random, and whatever looks like a mark inside is
 * taken out.
 */
export const markUntrusted = ({ source, text }: UntrustedText): string => {
  const mark = `untrusted-${randomBytes(6).toString('hex')}`
  const plain = text.replace(MARK, '[mark removed]')
  return `<${mark} source="${source.replace(/[^\w .:/@-]/g, '')}">\n${plain}\n</${mark}>`
}
