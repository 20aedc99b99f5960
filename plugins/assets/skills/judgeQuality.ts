/** One thing quality is made of, 0–100. */
export type QualityPart = { name: string; note: string; score: number }

type Tone = { brightness: number; clipped: number; contrast: number; sharpness: number }

const clamp = (value: number): number => Math.round(Math.max(0, Math.min(100, value)))

const resolution = (width: number, height: number): QualityPart => {
  const megapixels = (width * height) / 1e6
  const note = `${width} × ${height} pixels`
  return { name: 'resolution', note: Math.min(width, height) >= 1920 ? `${note}: enough for print and every screen` : Math.min(width, height) >= 1080 ? `${note}: enough for the web` : `${note}: small`, score: clamp(25 * Math.log2(1 + megapixels * 2)) }
}
const toneParts = ({ brightness, clipped, contrast, sharpness }: Tone): QualityPart[] => [
  { name: 'exposure', note: brightness < 0.2 ? 'very dark' : brightness > 0.85 ? 'very bright' : 'balanced', score: clamp(100 - Math.max(0, Math.abs(brightness - 0.5) - 0.2) * 300) },
  { name: 'contrast', note: contrast < 0.2 ? 'flat' : 'lively', score: clamp(contrast * 220) },
  { name: 'detail', note: sharpness < 0.08 ? 'soft or plain' : 'detailed', score: clamp(40 + sharpness * 200) },
  { name: 'clipping', note: clipped > 0.25 ? `${Math.round(clipped * 100)} % is pure black or white` : 'keeps its lights and shadows', score: clamp(100 - clipped * 160) },
]
const bitrate = (bits: number, width: number, height: number, fps: number): QualityPart => {
  const perPixel = bits / Math.max(1, width * height * (fps || 25))
  return { name: 'bitrate', note: `${Math.round(bits / 1000)} kbit/s`, score: clamp(perPixel * 900) }
}

const number = (value: unknown): number | undefined => (typeof value === 'number' && Number.isFinite(value) ? value : undefined)

/** What an asset's metadata says of its technical quality; no part for what is not known. */
export const judgeQuality = (metadata: Record<string, unknown>): QualityPart[] => {
  const [width, height] = [number(metadata.width), number(metadata.height)]
  const tone = metadata.tone as Tone | undefined
  const [bits, fps] = [number(metadata.bitrate), number(metadata.fps)]
  return [
    ...(width && height && metadata.isVector !== true ? [resolution(width, height)] : []),
    ...(metadata.isVector === true ? [{ name: 'resolution', note: 'a vector drawing: any size', score: 100 }] : []),
    ...(tone && metadata.isVector !== true ? toneParts(tone) : []),
    ...(bits && width && height ? [bitrate(bits, width, height, fps ?? 25)] : []),
  ]
}
