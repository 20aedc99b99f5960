import type { PackedAsset } from './whyNotPacked'

/** As briefs write a piece: a format or several, kinds of files or sizes in pixels. */
type Requested = { format?: unknown; formats?: unknown; title?: unknown; type?: unknown }

const plain = (format: string): string => format.toLowerCase().replace(/^\./, '').replace(/\s*[x×]\s*/, 'x').replace(/^jpeg$/, 'jpg').replace(/^tiff$/, 'tif')

/** Formats that the brief asks of a deliverable (the piece of its title, else those of its type) and that none of the assets has. */
export const missingFormats = (requested: unknown, deliverable: { title: string; type: string }, assets: Pick<PackedAsset, 'format' | 'size'>[]): string[] => {
  const pieces = (Array.isArray(requested) ? (requested as Requested[]) : []).filter((piece) => typeof piece === 'object' && piece !== null)
  const same = pieces.filter(({ title }) => typeof title === 'string' && title.trim().toLowerCase() === deliverable.title.trim().toLowerCase())
  const asked = same.length > 0 ? same : pieces.filter(({ type }) => type === deliverable.type)
  const formats = asked.flatMap((piece) => [piece.format, ...(Array.isArray(piece.formats) ? piece.formats : [])]).filter((one): one is string => typeof one === 'string')
  const there = new Set(assets.flatMap(({ format, size }) => [plain(format ?? ''), size]))
  return [...new Set(formats.map(plain))].filter((format) => format !== '' && !there.has(format))
}
