export type PackedAsset = {
  expiresAt?: string
  /** Ending of the file's name, lower case. */
  format?: string
  id: string
  /** Made for this deliverable, by us. */
  isOwnWork: boolean
  license?: string
  name: string
  quarantineReason?: string
  /** In pixels, e.g. `1080x1350`. */
  size?: string
  status: string
}

/** Why an asset may not be handed to the client; undefined when it may. What we made for the client needs no licence of others. */
export const whyNotPacked = ({ expiresAt, isOwnWork, license, quarantineReason, status }: PackedAsset, now: Date): string | undefined => {
  if (quarantineReason) return 'its file is quarantined'
  if (status === 'EXPIRED' || (expiresAt && Date.parse(expiresAt) <= now.getTime())) return 'its licence has ended'
  if (status !== 'APPROVED') return `it is ${status.toLowerCase()}, not approved`
  if (license === 'INTERNAL_ONLY') return 'it is for internal use only'
  if (license === 'UNKNOWN' || (!license && !isOwnWork)) return 'its licence is not known'
  return undefined
}

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
