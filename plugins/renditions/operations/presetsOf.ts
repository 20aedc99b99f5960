import { z } from 'zod'

import type { MediaKind } from '@/src/media/kindOf'

import { PRESETS } from '../constants'
import { PresetInvalid } from '../errors'
import type { Preset, RenditionType } from '../types'

const THUMBNAILS: RenditionType[] = ['THUMBNAIL_SMALL', 'THUMBNAIL_MEDIUM', 'THUMBNAIL_LARGE']
const STILLS: RenditionType[] = [...THUMBNAILS, 'PREVIEW', 'WEB_OPTIMIZED', 'SOCIAL_SQUARE', 'SOCIAL_STORY', 'WATERMARKED', 'LOW_RES']

/** What is made of each kind of file. */
const TYPES: Partial<Record<MediaKind, RenditionType[]>> = {
  image: STILLS,
  office: [...THUMBNAILS, 'PREVIEW'],
  pdf: [...THUMBNAILS, 'PREVIEW', 'LOW_RES', 'WATERMARKED'],
  text: [...THUMBNAILS, 'PREVIEW'],
  video: [...THUMBNAILS, 'PREVIEW', 'PREVIEW_VIDEO'],
}

const side = z.number().int().min(16).max(4096)
const own = z.union([
  z.literal(false),
  z.strictObject({
    animated: z.boolean().optional(),
    fit: z.enum(['cover', 'inside']).optional(),
    formats: z.array(z.enum(['avif', 'jpeg', 'png', 'webp'])).min(1).max(4).optional(),
    height: side.optional(),
    quality: z.number().int().min(1).max(100).optional(),
    seconds: z.number().min(1).max(60).optional(),
    watermark: z.strictObject({ opacity: z.number().min(0.05).max(1).default(0.35), text: z.string().trim().min(1).max(60) }).optional(),
    width: side.optional(),
  }),
])

/**
 * The presets of a kind of file in a library: the defaults with what `settings.renditions` says, e.g. `{ "PREVIEW": { "width": 1200 }, "LOW_RES": false }`.
 * @throws RENDITION_PRESET_INVALID
 */
export const presetsOf = (kind: MediaKind, settings: unknown): [RenditionType, Preset][] => {
  const given = (typeof settings === 'object' && settings !== null && 'renditions' in settings ? settings.renditions : undefined) as Record<string, unknown> | undefined
  const unknown = Object.keys(given ?? {}).find((type) => !(type in PRESETS))
  if (unknown) throw new PresetInvalid({ problem: `there is no such rendition; known are ${Object.keys(PRESETS).join(', ')}`, type: unknown })
  return (TYPES[kind] ?? []).flatMap((type): [RenditionType, Preset][] => {
    const parsed = own.safeParse(given?.[type] === true ? {} : (given?.[type] ?? {}))
    if (!parsed.success) throw new PresetInvalid({ problem: parsed.error.issues.map(({ message, path }) => `${path.join('.') || 'it'}: ${message}`).join('; '), type })
    return parsed.data === false ? [] : [[type, { ...PRESETS[type], ...parsed.data } as Preset]]
  })
}
