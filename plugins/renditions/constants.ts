import type { Preset, RenditionType } from './types'

const square = (side: number, quality: number): Preset => ({ fit: 'inside', formats: ['webp'], height: side, quality, width: side })

/** The ten renditions of B001-051 as they are made when a library does not say otherwise. */
export const PRESETS: Readonly<Record<RenditionType, Preset>> = Object.freeze({
  LOW_RES: { fit: 'inside', formats: ['jpeg'], height: 800, quality: 45, width: 800 },
  PREVIEW: { animated: true, fit: 'inside', formats: ['webp'], height: 1600, quality: 80, width: 1600 },
  PREVIEW_VIDEO: { fit: 'inside', formats: ['jpeg'], height: 480, quality: 60, seconds: 10, width: 854 },
  SOCIAL_SQUARE: { fit: 'cover', formats: ['jpeg'], height: 1080, quality: 85, width: 1080 },
  SOCIAL_STORY: { fit: 'cover', formats: ['jpeg'], height: 1920, quality: 85, width: 1080 },
  THUMBNAIL_LARGE: square(600, 78),
  THUMBNAIL_MEDIUM: square(300, 75),
  THUMBNAIL_SMALL: square(150, 72),
  WATERMARKED: { fit: 'inside', formats: ['jpeg'], height: 1600, quality: 80, watermark: { opacity: 0.35, text: 'PREVIEW' }, width: 1600 },
  WEB_OPTIMIZED: { animated: true, fit: 'inside', formats: ['webp', 'avif', 'jpeg'], height: 1920, quality: 75, width: 1920 },
})

/** Only local files: a playlist inside a hostile file must not open addresses or other files. */
export const FFMPEG_SAFE_INPUT = ['-hide_banner', '-loglevel', 'error', '-nostdin', '-protocol_whitelist', 'file', '-max_alloc', '500000000']

/** Most rows of one sweep. */
export const SWEEP_BATCH = 200
