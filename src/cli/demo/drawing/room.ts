import { DRAWING_HEIGHT, DRAWING_WIDTH } from './constants'
import { gradient } from './gradient'

/** A wall and a table with light from a window; the table begins at `edge`. */
export const room = (wall: [string, string], table: [string, string], edge = 900) => ({
  body: `<rect width="${DRAWING_WIDTH}" height="${DRAWING_HEIGHT}" fill="url(#wall)"/><polygon points="180,0 760,0 1340,${edge} 620,${edge}" fill="#fff" opacity="0.16"/><rect y="${edge}" width="${DRAWING_WIDTH}" height="${DRAWING_HEIGHT - edge}" fill="url(#table)"/><rect y="${edge}" width="${DRAWING_WIDTH}" height="${DRAWING_HEIGHT - edge}" fill="url(#weave)"/><rect y="${edge}" width="${DRAWING_WIDTH}" height="6" fill="#fff" opacity="0.25"/>`,
  defs: gradient('wall', ...wall) + gradient('table', ...table),
})
