import { MediaUnreadable } from '@/src/media/errors'
import { sharp } from '@/src/media/sharp'

/** A4 upright at 150 dpi. */
const PAGE = { height: 1754, margin: 118, width: 1240 }
const FONT = { line: 40, size: 27 }
const LONGEST_LINE = 66

const escaped = (text: string): string => text.replace(/[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g, '').replace(/[<>&]/g, (char) => `&#${char.charCodeAt(0)};`)

const wrapped = (paragraph: string): string[] => {
  const lines = ['']
  for (const word of paragraph.replace(/\s/g, ' ').split(' ').flatMap((long) => long.match(new RegExp(`.{1,${LONGEST_LINE}}`, 'gu')) ?? [''])) {
    const last = lines.length - 1
    if (`${lines[last]} ${word}`.length > LONGEST_LINE) lines.push(word)
    else lines[last] = lines[last] ? `${lines[last]} ${word}` : word
  }
  return lines
}

/**
 * A page with the first lines of a document that brings no picture of itself, as PNG: to know it again, not to read it in its layout.
 * @throws MEDIA_UNREADABLE when there are no words
 */
export const drawPage = async (paragraphs: string[]): Promise<Buffer> => {
  if (!paragraphs.some((text) => text.trim() !== '')) throw new MediaUnreadable({ reason: 'the document has neither a preview nor words' })
  const room = Math.floor((PAGE.height - 2 * PAGE.margin) / FONT.line)
  const lines = paragraphs.slice(0, room).flatMap(wrapped).slice(0, room)
  const text = lines.map((line, at) => `<text x="${PAGE.margin}" y="${PAGE.margin + FONT.size + at * FONT.line}" xml:space="preserve">${escaped(line)}</text>`)
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${PAGE.width}" height="${PAGE.height}"><rect width="100%" height="100%" fill="#fff"/><g font-family="sans-serif" font-size="${FONT.size}" fill="#1d1f24">${text.join('')}</g></svg>`
  return sharp(Buffer.from(svg)).png({ compressionLevel: 1 }).toBuffer()
}
