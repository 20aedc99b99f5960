import exifr from 'exifr'

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
  const found = values.flatMap((value) => (Array.isArray(value) ? value : value === undefined ? [] : [value])).filter((one): one is string => typeof one === 'string' && one.trim() !== '')
  return found.length > 0 ? [...new Set(found.map((one) => one.trim().slice(0, 100)))].slice(0, 100) : undefined
}

/** An empty object when there are none, or when they are broken: they never keep a picture out. */
export const readPhotoTags = async (path: string): Promise<PhotoTags> => {
  const read = (await exifr.parse(path, { exif: true, gps: true, icc: true, iptc: true, mergeOutput: true, tiff: true, xmp: true }).catch((error: unknown) => ({ problem: error instanceof Error ? error.message : String(error) }))) as Record<string, unknown> | undefined
  if (!read) return {}
  const taken = read.DateTimeOriginal ?? read.CreateDate
  const tags: PhotoTags = {
    aperture: read.FNumber,
    camera: textIn([read.Make, read.Model].filter(Boolean).join(' ')),
    colorProfile: textIn(read.ProfileDescription),
    copyright: textIn(read.Copyright, read.CopyrightNotice, read.rights),
    creator: textIn(read.Artist, read.Byline, ...(listIn(read.creator) ?? [])),
    description: textIn(read.ImageDescription, read.Caption, read.description),
    exposureSeconds: read.ExposureTime,
    focalLengthMm: read.FocalLength,
    gps: typeof read.latitude === 'number' && typeof read.longitude === 'number' ? { latitude: read.latitude, longitude: read.longitude } : undefined,
    iso: read.ISO,
    keywords: listIn(read.Keywords, read.subject),
    lens: textIn(read.LensModel, read.Lens),
    problem: read.problem,
    takenAt: taken instanceof Date && !Number.isNaN(taken.getTime()) ? taken.toISOString() : undefined,
    title: textIn(read.ObjectName, read.Headline, read.title),
  }
  return Object.fromEntries(Object.entries(tags).filter(([, value]) => value !== undefined))
}
