import * as fontkit from 'fontkit'

import { MediaUnreadable } from '@/src/media/errors'

import { definedFacts, type Facts } from './definedFacts'

/** Names, glyphs, weight and axes of a font. */
export const readFont = (path: string): Facts => {
  try {
    const opened = fontkit.openSync(path)
    const font = 'fonts' in opened ? opened.fonts[0] : opened
    if (!font) throw new MediaUnreadable({ reason: 'the collection has no font' })
    const os2 = (font as unknown as Record<string, { usWeightClass?: number } | undefined>)['OS/2']
    return definedFacts({
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
