import { readFile } from 'node:fs/promises'

import { kindOf } from '@/src/media/kindOf'
import { openImage } from '@/src/media/openImage'

import { readFilm } from './readFilm'
import { readFont } from './readFont'
import { readLook, type Look } from './readLook'
import { readOffice } from './readOffice'
import { readPdf } from './readPdf'
import { type PhotoTags, readPhotoTags } from './readPhotoTags'
import { readPsd } from './readPsd'
import { readText } from './readText'

export type ReadMetadata = { look?: Look; metadata: Record<string, unknown>; /** Why something could not be read. */ problem?: string; tags: PhotoTags }

const DECODED = /^image\/(jpeg|png|gif|webp|tiff|avif|svg\+xml)$/

const readPicture = async (path: string, mimeType: string): Promise<ReadMetadata> => {
  const { autoOrient, chromaSubsampling, density, exif, format, hasAlpha, hasProfile, pageHeight, pages, space, xmp } = await openImage(path).metadata()
  const look = await readLook(path)
  const tags = mimeType === 'image/svg+xml' ? {} : await readPhotoTags(path, { exif, format, xmp })
  const { copyright, description, keywords, title, ...photo } = tags
  const vector = mimeType === 'image/svg+xml' ? { elements: ((await readFile(path, 'utf8')).match(/<[a-z][^>]*>/gi) ?? []).length, isVector: true } : {}
  const facts = { chromaSubsampling, colors: look.colors, colorSpace: space, dpi: density, format, frames: pages, hasAlpha, hasProfile, height: pages ? pageHeight : autoOrient.height, width: autoOrient.width, ...vector }
  const written = { copyright, description, keywords, title }
  return {
    look,
    metadata: {
      ...Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)),
      tone: look.tone,
      ...(Object.keys(photo).length > 0 && { photo }),
      ...(Object.values(written).some((value) => value !== undefined) && { written: Object.fromEntries(Object.entries(written).filter(([, value]) => value !== undefined)) }),
    },
    tags,
  }
}

const factsOf = async (path: string, mimeType: string, signal?: AbortSignal): Promise<Record<string, unknown>> => {
  switch (kindOf(mimeType)) {
    case 'audio':
    case 'video':
      return readFilm(path, signal)
    case 'document':
      return mimeType === 'image/vnd.adobe.photoshop' ? readPsd(path) : {}
    case 'font':
      return readFont(path)
    case 'office':
      return readOffice(path)
    case 'pdf':
      return readPdf(path)
    case 'text':
      return readText(path)
    default:
      return {}
  }
}

/**
 * Metadata by the kind of file (B001-043). For pictures also how they look and what was written into them. What cannot be read (no ffprobe,
 * an encrypted PDF) is said in `problem`; only a picture that cannot be decoded throws.
 */
export const readMetadata = async (path: string, mimeType: string, signal?: AbortSignal): Promise<ReadMetadata> => {
  if (DECODED.test(mimeType)) return readPicture(path, mimeType)
  try {
    return { metadata: await factsOf(path, mimeType, signal), tags: {} }
  } catch (error) {
    if (!(error instanceof Error) || !error.name.startsWith('MEDIA_')) throw error
    return { metadata: {}, problem: error.message, tags: {} }
  }
}
