import exifr from 'exifr'

import { readXmp, type Xmp } from './readXmp'

/** What cameras and photo programs write into pictures: EXIF, IPTC and XMP under the names people know. */
export type PhotoTags = { [name: string]: unknown; copyright?: string; description?: string; keywords?: string[]; title?: string }

const textIn = (...values: unknown[]): string | undefined => {
  for (const value of values) {
    const text = typeof value === 'object' && value !== null && 'value' in value ? value.value : value
    if (typeof text === 'string' && text.trim() !== '') return text.replaceAll('\u0000', '').trim().slice(0, 5000)
  }
  return undefined
}
const listIn = (...values: unknown[]): string[] | undefined => {
  const found = values.flatMap((value): unknown[] => (Array.isArray(value) ? value : value === undefined ? [] : [value])).filter((one): one is string => typeof one === 'string' && one.trim() !== '')
  return found.length > 0 ? [...new Set(found.map((one) => one.trim().slice(0, 100)))].slice(0, 100) : undefined
}

/** What sharp finds in a file of any format. */
type Packets = { exif?: Buffer | undefined; format?: string | undefined; xmp?: Buffer | undefined }

const problemOf = (error: unknown): { problem: string } => ({ problem: error instanceof Error ? error.message : String(error) })

/** One object for all: exifr keeps what it made of every object of options that it was ever given. */
const OPTIONS = { exif: true, gps: true, icc: true, iptc: true, mergeOutput: true, tiff: true, xmp: false }

/** EXIF, IPTC and the colour profile. WebP is unknown to exifr, but its EXIF is a TIFF like any other. */
const readExif = async (path: string, { exif, format }: Packets): Promise<Record<string, unknown>> => {
  if (format === 'webp' && !exif) return {}
  const input = format === 'webp' && exif ? exif.subarray(exif.toString('latin1', 0, 4) === 'Exif' ? 6 : 0) : path
  return ((await exifr.parse(input, OPTIONS).catch(problemOf)) as Record<string, unknown> | undefined) ?? {}
}

const readPacket = (xmp: Buffer | undefined): { problem?: string; xmp: Xmp } => {
  if (!xmp) return { xmp: {} }
  try {
    return { xmp: readXmp(xmp.toString('utf8').replaceAll('\u0000', '').trim()) }
  } catch (error) {
    return { ...problemOf(error), xmp: {} }
  }
}

/** An empty object when there are none; broken ones are a `problem` and never keep a picture out. */
export const readPhotoTags = async (path: string, packets: Packets): Promise<PhotoTags> => {
  const read = await readExif(path, packets)
  const { problem, xmp } = readPacket(packets.xmp)
  const taken = read.DateTimeOriginal ?? read.CreateDate
  const tags: PhotoTags = {
    aperture: read.FNumber,
    camera: textIn([read.Make, read.Model].filter(Boolean).join(' ')),
    colorProfile: textIn(read.ProfileDescription),
    copyright: textIn(read.Copyright, read.CopyrightNotice, xmp['dc:rights']?.[0]),
    creator: textIn(read.Artist, read.Byline, xmp['dc:creator']?.[0]),
    description: textIn(read.ImageDescription, read.Caption, xmp['dc:description']?.[0]),
    exposureSeconds: read.ExposureTime,
    focalLengthMm: read.FocalLength,
    gps: typeof read.latitude === 'number' && typeof read.longitude === 'number' ? { latitude: read.latitude, longitude: read.longitude } : undefined,
    iso: read.ISO,
    keywords: listIn(read.Keywords, xmp['dc:subject']),
    lens: textIn(read.LensModel, read.Lens),
    problem: read.problem ?? problem,
    takenAt: taken instanceof Date && !Number.isNaN(taken.getTime()) ? taken.toISOString() : undefined,
    title: textIn(read.ObjectName, xmp['photoshop:Headline']?.[0], xmp['dc:title']?.[0]),
  }
  return Object.fromEntries(Object.entries(tags).filter(([, value]) => value !== undefined))
}
