import { type FileHandle, open } from 'node:fs/promises'

import * as fontkit from 'fontkit'

import { MediaUnreadable } from '@/src/media/errors'
import { readZip } from '@/src/media/readZip'
import { withPdf } from '@/src/media/withPdf'

import { wordsIn } from './wordsIn'

type Facts = Record<string, unknown>

const PAGES_READ = 500
const tagIn = (xml: string, name: string): string | undefined => new RegExp(`<(?:\\w+:)?${name}[^>]*>([^<]*)<`).exec(xml)?.[1]?.trim() || undefined
const defined = (facts: Facts): Facts => Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined && value !== ''))

/** Pages and words (of the first 500 pages) of a PDF, and the size of its first page in points. */
export const readPdf = (path: string): Promise<Facts> =>
  withPdf(path, async (document) => {
    const pageCount = document.getPageCount()
    let wordCount = 0
    for (let index = 0; index < Math.min(pageCount, PAGES_READ); index += 1) wordCount += wordsIn(document.getPage(index).getText())
    const { originalHeight, originalWidth } = pageCount > 0 ? document.getPage(0).getOriginalSize() : { originalHeight: 0, originalWidth: 0 }
    return { format: 'pdf', pageCount, pageHeightPt: Math.round(originalHeight), pageWidthPt: Math.round(originalWidth), wordCount, ...(pageCount > PAGES_READ && { wordsOfPages: PAGES_READ }) }
  })

/** What Office and OpenDocument files say of themselves; words are counted where they do not. */
export const readOffice = async (path: string): Promise<Facts> => {
  const { entries, files } = await readZip(path, { maxBytes: 20_000_000, wanted: (name) => /^(docProps\/(app|core)\.xml|word\/document\.xml|meta\.xml)$/.test(name) })
  const of = (name: string) => files.get(name)?.toString('utf8') ?? ''
  const [app, core, meta, body] = [of('docProps/app.xml'), of('docProps/core.xml'), of('meta.xml'), of('word/document.xml')]
  const counted = body ? wordsIn(body.replace(/<\/w:p>/g, ' ').replace(/<[^>]+>/g, '')) : undefined
  const statistic = (name: string) => Number(new RegExp(`meta:${name}="(\\d+)"`).exec(meta)?.[1]) || undefined
  const number = (xml: string, name: string) => Number(tagIn(xml, name)) || undefined
  const count = (pattern: RegExp) => entries.filter(({ name }) => pattern.test(name)).length || undefined
  return defined({
    application: tagIn(app, 'Application'),
    creator: tagIn(core, 'creator') ?? tagIn(meta, 'creator'),
    hasMacros: entries.some(({ name }) => /vbaProject\.bin$/i.test(name)) || undefined,
    pageCount: number(app, 'Pages') ?? statistic('page-count'),
    sheetCount: count(/^xl\/worksheets\/sheet\d+\.xml$/),
    slideCount: number(app, 'Slides') ?? count(/^ppt\/slides\/slide\d+\.xml$/),
    title: tagIn(core, 'title') ?? tagIn(meta, 'title'),
    wordCount: number(app, 'Words') ?? counted ?? statistic('word-count'),
  })
}

/** Names, glyphs, weight and axes of a font. */
export const readFont = (path: string): Facts => {
  try {
    const opened = fontkit.openSync(path)
    const font = 'fonts' in opened ? opened.fonts[0] : opened
    if (!font) throw new MediaUnreadable({ reason: 'the collection has no font' })
    const os2 = (font as unknown as Record<string, { usWeightClass?: number } | undefined>)['OS/2']
    return defined({
      axes: Object.keys(font.variationAxes ?? {}).length > 0 ? Object.keys(font.variationAxes) : undefined,
      copyright: font.copyright || undefined,
      family: font.familyName,
      glyphCount: font.numGlyphs,
      postscriptName: font.postscriptName,
      style: font.subfamilyName,
      version: String(font.version ?? ''),
      weight: os2?.usWeightClass,
    })
  } catch (error) {
    throw new MediaUnreadable({ reason: `the font: ${error instanceof Error ? error.message : String(error)}` }, { cause: error })
  }
}

const MODES: Record<number, string> = { 0: 'bitmap', 1: 'grayscale', 2: 'indexed', 3: 'rgb', 4: 'cmyk', 7: 'multichannel', 8: 'duotone', 9: 'lab' }

/** How many layers there are: after the colour mode and the resources, of unknown length each, comes the number; negative when the first alpha channel is transparency. */
const layersOf = async (file: FileHandle): Promise<number> => {
  const numberAt = async (at: number, bytes: 2 | 4): Promise<number> => {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(bytes), 0, bytes, at)
    return bytesRead < bytes ? 0 : bytes === 4 ? buffer.readUInt32BE(0) : buffer.readInt16BE(0)
  }
  const resources = 30 + (await numberAt(26, 4))
  const layers = resources + 4 + (await numberAt(resources, 4))
  return (await numberAt(layers, 4)) > 0 && (await numberAt(layers + 4, 4)) > 0 ? Math.abs(await numberAt(layers + 8, 2)) : 0
}

/** The header of a Photoshop file: size, channels, depth, colour mode and number of layers (Adobe's file format specification). */
export const readPsd = async (path: string): Promise<Facts> => {
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(26), 0, 26, 0)
    if (bytesRead < 26 || buffer.toString('latin1', 0, 4) !== '8BPS') throw new MediaUnreadable({ reason: 'the Photoshop header is broken' })
    const layers = await layersOf(file)
    return { ...(layers && { layers }), channels: buffer.readUInt16BE(12), colorSpace: MODES[buffer.readUInt16BE(24)] ?? 'unknown', depth: buffer.readUInt16BE(22), format: 'psd', height: buffer.readUInt32BE(14), width: buffer.readUInt32BE(18) }
  } finally {
    await file.close()
  }
}
