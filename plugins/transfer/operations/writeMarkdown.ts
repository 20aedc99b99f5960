import { once } from 'node:events'
import { Readable } from 'node:stream'

import matter from 'gray-matter'
import { ZipFile } from 'yazl'

import { lexicalToMarkdown } from '@/src/content/lexicalToMarkdown'
import type { ContentField } from '@/src/content/types'

import type { RowType } from '../types'
import type { TransferDocument } from './documentShape'

const bodyOf = (field: ContentField | undefined, value: unknown): string => (field?.type === 'richtext' ? lexicalToMarkdown(value) : typeof value === 'string' ? value : '')

/** One entry as a page: what it says in the first rich text or markdown field is its text, everything else its frontmatter. */
const pageOf = ({ contentType, data = {}, draft: _draft, localizations: _localizations, ...rest }: TransferDocument, { schema }: RowType): string => {
  const body = schema.fields.find(({ type }) => type === 'richtext' || type === 'markdown')
  const fields = Object.fromEntries(Object.entries(data).filter(([name, value]) => name !== body?.name && value !== undefined))
  const own = Object.keys(fields).some((name) => name in rest || name === 'data' || name === 'contentType') ? { data: fields } : fields
  return matter.stringify(`${bodyOf(body, body && data[body.name])}\n`, JSON.parse(JSON.stringify({ contentType, ...rest, ...own })) as object)
}

const safe = (part: string | undefined): string => (part ?? '').replace(/[^\p{L}\p{N}._-]/gu, '-').replace(/^\.+/, '') || 'entry'

/**
 * A ZIP of markdown files, `<type>/<language>/<slug>.md`. Each is written before the next is read, so that little is held in memory. Translations and work
 * beside what is public are only in JSON.
 */
export const writeMarkdown = (documents: AsyncIterable<TransferDocument>, type: RowType): Readable => {
  const zip = new ZipFile()
  const out = zip.outputStream as Readable
  const taken = new Set<string>()
  const fill = async (): Promise<void> => {
    for await (const document of documents) {
      const name = [type.slug, document.locale, document.slug].map(safe).join('/')
      let path = name
      for (let n = 2; taken.has(path.toLowerCase()); n += 1) path = `${name}-${n}`
      taken.add(path.toLowerCase())
      const page = Readable.from([Buffer.from(pageOf(document, type))])
      const written = once(page, 'end')
      zip.addReadStream(page, `${path}.md`)
      await written
    }
    zip.end()
  }
  fill().catch((error: unknown) => out.destroy(error instanceof Error ? error : new Error(String(error))))
  return out
}
