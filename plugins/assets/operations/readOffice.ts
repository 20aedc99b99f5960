import { readZip } from '@/src/media/readZip'

import { definedFacts, type Facts } from './definedFacts'
import { wordsIn } from './wordsIn'

const tagIn = (xml: string, name: string): string | undefined => new RegExp(`<(?:\\w+:)?${name}[^>]*>([^<]*)<`).exec(xml)?.[1]?.trim() || undefined

/** What Office and OpenDocument files say of themselves; words are counted where they do not. */
export const readOffice = async (path: string): Promise<Facts> => {
  const { entries, files } = await readZip(path, { maxBytes: 20_000_000, wanted: (name) => /^(docProps\/(app|core)\.xml|word\/document\.xml|meta\.xml)$/.test(name) })
  const of = (name: string) => files.get(name)?.toString('utf8') ?? ''
  const [app, core, meta, body] = [of('docProps/app.xml'), of('docProps/core.xml'), of('meta.xml'), of('word/document.xml')]
  const counted = body ? wordsIn(body.replace(/<\/w:p>/g, ' ').replace(/<[^>]+>/g, '')) : undefined
  const statistic = (name: string) => Number(new RegExp(`meta:${name}="(\\d+)"`).exec(meta)?.[1]) || undefined
  const number = (xml: string, name: string) => Number(tagIn(xml, name)) || undefined
  const count = (pattern: RegExp) => entries.filter(({ name }) => pattern.test(name)).length || undefined
  return definedFacts({
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
