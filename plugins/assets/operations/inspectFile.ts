import { open, readFile, stat } from 'node:fs/promises'

import { SNIFF_BYTES } from '@/src/files/constants'
import { sniffType } from '@/src/files/sniffType'
import { MAX_PIXELS, MAX_SIDE } from '@/src/media/constants'
import { hashFile } from '@/src/media/hashFile'
import { openImage } from '@/src/media/openImage'
import { readZip } from '@/src/media/readZip'

import { UploadRefused } from '../errors'
import { checkSvg } from './checkSvg'
import { extensionOf } from './extensionOf'
import { findForeign } from './findForeign'
import { fitsName } from './fitsName'

export type Inspection = { checksum: string; mimeType: string; sizeBytes: number }

const MAX_SVG_BYTES = 5_000_000
const MAX_UNPACKED_BYTES = 4_000_000_000
const MAX_RATIO = 150
const RATIO_COUNTS_FROM = 50_000_000

const PROGRAMS = /x-msdownload|x-elf|x-mach-binary|x-executable|java-archive|x-msi|vnd\.android\.package|x-ms-shortcut|x-sharedlib|wasm/
const PROGRAM_NAMES = /\.(exe|dll|com|scr|msi|bat|cmd|ps1|vbs|js|mjs|jse|wsf|hta|jar|sh|php\d?|phtml|jsp|aspx?|cgi|html?|xhtml|lnk|app|apk|dmg)$/i
const DECODED = /^image\/(jpeg|png|gif|webp|tiff|avif)$/
/** Formats whose readers skip what comes after or before the picture. */
const HIDING = /^image\/(jpeg|png|gif|webp)$/

const headOf = async (path: string): Promise<Buffer> => {
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(SNIFF_BYTES), 0, SNIFF_BYTES, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}

const checkPicture = async (path: string): Promise<string | undefined> => {
  try {
    const { height, pageHeight = height, pages = 1, width } = await openImage(path, { limitInputPixels: false }).metadata()
    if (Math.max(width, pageHeight) > MAX_SIDE) return `${width} × ${pageHeight} pixels; a side may have ${MAX_SIDE}`
    if (width * pageHeight * pages > MAX_PIXELS) return `${width} × ${pageHeight} pixels${pages > 1 ? ` in ${pages} frames` : ''} are more than the ${MAX_PIXELS / 1e6} million that are opened`
    return undefined
  } catch (error) {
    return `it cannot be read as a picture: ${error instanceof Error ? error.message : String(error)}`
  }
}

const checkArchive = async (path: string, sizeBytes: number): Promise<string | undefined> => {
  const { entries } = await readZip(path)
  const unpacked = entries.reduce((sum, entry) => sum + entry.sizeBytes, 0)
  if (unpacked > MAX_UNPACKED_BYTES || (unpacked > RATIO_COUNTS_FROM && unpacked / Math.max(1, sizeBytes) > MAX_RATIO)) return `it unpacks to ${Math.round(unpacked / 1e6)} MB, ${Math.round(unpacked / Math.max(1, sizeBytes))} times its size`
  return entries.some(({ name }) => /(^|\/)\.\.(\/|$)|^\/|^[a-z]:/i.test(name)) ? 'its entries lead out of it' : undefined
}

const problemOf = async (path: string, filename: string, mimeType: string, head: Buffer, sizeBytes: number): Promise<string | undefined> => {
  if (sizeBytes === 0) return 'it is empty'
  if (PROGRAMS.test(mimeType) || head.subarray(0, 2).toString('latin1') === '#!') return `it is a program (${mimeType})`
  if (mimeType === 'text/html' || PROGRAM_NAMES.test(filename)) return 'web pages, scripts and programs are not taken in'
  if (!fitsName(mimeType, filename)) return `its name says .${extensionOf(filename)}, its content is ${mimeType}`
  if (mimeType === 'image/svg+xml') return sizeBytes > MAX_SVG_BYTES ? `an SVG of ${Math.round(sizeBytes / 1e6)} MB is larger than ${MAX_SVG_BYTES / 1e6} MB` : checkSvg(await readFile(path, 'utf8'))
  if (DECODED.test(mimeType)) return (await checkPicture(path)) ?? (HIDING.test(mimeType) ? findForeign(path) : undefined)
  return /zip|officedocument|opendocument/.test(mimeType) ? checkArchive(path, sizeBytes) : undefined
}

/**
 * What a file is by its content, and whether it may come in. Looks at headers and structure only; nothing is decoded, unpacked or run.
 * @throws ASSET_UPLOAD_REFUSED with the reason
 */
export const inspectFile = async (path: string, filename: string): Promise<Inspection> => {
  const { size } = await stat(path)
  const head = await headOf(path)
  const mimeType = await sniffType(head, filename)
  const reason = await problemOf(path, filename, mimeType, head, size).catch((error: unknown) => {
    if (error instanceof Error && error.name === 'MEDIA_UNREADABLE') return error.message
    throw error
  })
  if (reason) throw new UploadRefused({ filename, reason })
  return { checksum: await hashFile(path), mimeType, sizeBytes: size }
}
