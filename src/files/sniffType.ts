import { readFileType } from './readFileType'

const TEXT_TYPES: Record<string, string> = { csv: 'text/csv', css: 'text/css', json: 'application/json', md: 'text/markdown', srt: 'application/x-subrip', txt: 'text/plain', vtt: 'text/vtt', xml: 'application/xml' }
const MARKUP = /^\s*(<\?xml[^>]*>\s*)?(<!--[\s\S]*?-->\s*)*(<!doctype\s+(\w+)[^>]*>\s*)?(<!--[\s\S]*?-->\s*)*<([a-z][\w:-]*)/i

/**
 * The type of a file by what is in it; its name only tells kinds of text apart. `application/octet-stream` for what nobody knows.
 * Markup counts as what a browser would make of it, so that an HTML page named `photo.png` is `text/html`.
 * @param bytes the beginning of the file, at least `SNIFF_BYTES` of it or all
 */
export const sniffType = async (bytes: Uint8Array, filename = ''): Promise<string> => {
  const known = await readFileType(bytes)
  if (known && known.mime !== 'application/xml') return known.mime
  const text = textOf(bytes)
  if (text === undefined) return known?.mime ?? 'application/octet-stream'
  const [, , , , doctype = '', , element = ''] = MARKUP.exec(text) ?? []
  if (element.toLowerCase() === 'svg' || doctype.toLowerCase() === 'svg') return 'image/svg+xml'
  if (doctype.toLowerCase() === 'html' || /^(html|head|body|script|iframe|title|meta|style|link|img|a|div|p|table|form|object|embed|base)$/i.test(element)) return 'text/html'
  return known?.mime ?? TEXT_TYPES[filename.toLowerCase().split('.').at(-1) ?? ''] ?? 'text/plain'
}

/** The text of bytes that are text; undefined for everything else. A character may be cut at the end. */
const textOf = (bytes: Uint8Array): string | undefined => {
  if (bytes.length === 0 || bytes.includes(0)) return undefined
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true })
  } catch (error) {
    if (error instanceof TypeError) return undefined
    throw error
  }
}
