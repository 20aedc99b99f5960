import type { MediaKind } from '@/src/media/kindOf'

/** RenditionType of seed 001. */
export type RenditionType =
  | 'LOW_RES' | 'PREVIEW' | 'PREVIEW_VIDEO' | 'SOCIAL_SQUARE' | 'SOCIAL_STORY'
  | 'THUMBNAIL_LARGE' | 'THUMBNAIL_MEDIUM' | 'THUMBNAIL_SMALL' | 'WATERMARKED' | 'WEB_OPTIMIZED'

export type StillFormat = 'avif' | 'jpeg' | 'png' | 'webp'

/** How one rendition is made. Everything in it counts for its key: another preset is another rendition. */
export type Preset = {
  /** Keep all frames of an animation (in WebP). @default false */
  animated?: boolean
  /** `cover` fills width × height with the most telling part of the picture; `inside` keeps its shape. */
  fit: 'cover' | 'inside'
  /** The first is the main file, the others its variants. Ignored for films. */
  formats: StillFormat[]
  height: number
  /** 1–100; films: the lower, the smaller. */
  quality: number
  /** First seconds of a film that are kept. */
  seconds?: number
  watermark?: { opacity: number; text: string }
  width: number
}

/** One file that is to be rendered: the row in `files` and what it is. */
export type Source = { checksum: string; file: string; filename: string; kind: MediaKind; mimeType: string; organization: string }

export type Rendered = { bytes: Buffer; duration?: number; extension: string; height: number; mimeType: string; width: number }

/** What a preset came to: the main file first. */
export type RenderedSet = { files: Rendered[]; poster?: Rendered }

/** A decoded picture of bounded size, from which all renditions are cut: the original is read once. */
export type WorkingImage = { animatedFrames: number; channels: 3 | 4; height: number; pixels: Buffer; width: number }
