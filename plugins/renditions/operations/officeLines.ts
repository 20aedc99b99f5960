import { readZip } from '@/src/media/readZip'
import { decodeEntities } from '@/src/xml/decodeEntities'

const BEGINNING = /^(word\/document\.xml|ppt\/slides\/slide1\.xml|xl\/(sharedStrings|worksheets\/sheet1)\.xml|content\.xml)$/

const plain = (xml: string): string => decodeEntities(xml.replace(/<(?:w:tab|text:tab|text:s)\b[^>]*>/g, ' ').replace(/<[^>]+>/g, '')).trim()

/** Rows of a sheet; most cells only say which shared text they hold. */
const rowsOf = (sheet: string, shared: string): string[] => {
  const texts = [...shared.matchAll(/<si>([\s\S]*?)<\/si>/g)].map(([, text = '']) => plain(text))
  return [...sheet.matchAll(/<row\b[^>]*>([\s\S]*?)<\/row>/g)].slice(0, 100).map(([, row = '']) =>
    [...row.matchAll(/<c\b([^>]*)>([\s\S]*?)<\/c>/g)].map(([, attributes = '', cell = '']) => {
      const value = plain(/<(?:v|t)\b[^>]*>([\s\S]*?)<\/(?:v|t)>/.exec(cell)?.[1] ?? '')
      return /\bt="s"/.test(attributes) ? (texts[Number(value)] ?? '') : value
    }).join('   '))
}

/** The paragraphs an Office or OpenDocument file begins with; of slides those of the first, of a table its rows. */
export const officeLines = async (path: string): Promise<string[]> => {
  const { files } = await readZip(path, { maxBytes: 20_000_000, wanted: (name) => BEGINNING.test(name) })
  const of = (name: string): string => files.get(name)?.toString('utf8') ?? ''
  const sheet = of('xl/worksheets/sheet1.xml')
  if (sheet) return rowsOf(sheet, of('xl/sharedStrings.xml'))
  const body = of('word/document.xml') || of('ppt/slides/slide1.xml') || of('content.xml')
  return body.slice(0, 2_000_000).split(/<\/(?:w:p|a:p|text:p|text:h)>/).slice(0, 400).map(plain)
}
