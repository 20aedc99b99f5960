import { isFields } from '@/src/content/isFields'
import type { ContentField } from '@/src/content/types'

import type { Fields } from '../types'
import type { TransferDocument } from './documentShape'

/** An address where a file belongs: as an id, or, in text, as an address of ours. */
export type MediaPlace = { address: string; alt?: string; as: 'address' | 'id'; path: string }
type Visit = (place: MediaPlace) => unknown

const ADDRESS = /^https?:\/\/\S+$/i
/** `![alt](address "title")`, the address also between `<` and `>`. */
const PICTURE = /!\[([^\]]*)\]\(\s*(?:<(https?:[^>\n]+)>|(https?:[^\s)]+))/gi

const ofId = (value: unknown, path: string, visit: Visit, alt?: string): unknown => (typeof value === 'string' && ADDRESS.test(value) ? visit({ address: value, ...(alt && { alt }), as: 'id', path }) : value)

const ofRichText = (node: unknown, path: string, visit: Visit): unknown => {
  if (!isFields(node)) return node
  const fields = isFields(node.fields) ? node.fields : {}
  const alt = typeof fields.alt === 'string' ? fields.alt : undefined
  if (node.type === 'upload') return { ...node, value: ofId(node.value, path, visit, alt) }
  const { isPicture, ...plain } = fields
  const isFetched = node.type === 'link' && isPicture === true && typeof plain.url === 'string' && ADDRESS.test(plain.url)
  const own = isFetched ? { fields: { ...plain, url: visit({ address: String(plain.url), as: 'address', path }) } } : isPicture === true ? { fields: plain } : {}
  return { ...node, ...own, ...(Array.isArray(node.children) && { children: node.children.map((child) => ofRichText(child, path, visit)) }) }
}

const ofMarkdown = (text: string, path: string, visit: Visit): string =>
  text.replace(PICTURE, (whole: string, alt: string, inBrackets: string | undefined, bare: string | undefined) => {
    const address = inBrackets ?? bare ?? ''
    return whole.replace(inBrackets === undefined ? address : `<${address}>`, () => String(visit({ address, ...(alt && { alt }), as: 'address', path })))
  })

const ofData = (fields: ContentField[], data: Fields, visit: Visit, path: string): Fields => {
  const known = new Map(fields.map((field) => [field.name, field]))
  const one = (field: ContentField | undefined, value: unknown, at: string): unknown => {
    if (field?.type === 'media') return Array.isArray(value) ? value.map((item, index) => ofId(item, `${at}.${index}`, visit)).filter((item) => item !== undefined) : ofId(value, at, visit)
    if (field?.type === 'richtext') return isFields(value) ? { ...value, root: ofRichText(value.root, at, visit) } : value
    if (field?.type === 'markdown') return typeof value === 'string' ? ofMarkdown(value, at, visit) : value
    if (field?.type === 'group') return isFields(value) ? ofData(field.fields ?? [], value, visit, at) : value
    if (field?.type === 'list') return Array.isArray(value) ? value.map((row, index) => (isFields(row) ? ofData(field.fields ?? [], row, visit, `${at}.${index}`) : row)) : value
    return value
  }
  return Object.fromEntries(Object.entries(data).map(([name, value]) => [name, one(known.get(name), value, `${path}.${name}`)]))
}

type Part = Pick<TransferDocument, 'data' | 'media' | 'ogImage'>

const ofPart = <Given extends Part>(fields: ContentField[], part: Given, visit: Visit, before = ''): Given => ({
  ...part,
  ...(part.data && { data: ofData(fields, part.data, visit, `${before}data`) }),
  ...(part.media && { media: part.media.map((row, index) => ({ ...row, file: ofId(row.file, `${before}media.${index}.file`, visit, row.altText ?? undefined) })).filter(({ file }) => file !== undefined) }),
  ...(part.ogImage && { ogImage: ofId(part.ogImage, `${before}ogImage`, visit) }),
})

/**
 * A copy of a row in which every address that stands where a file belongs is what `visit` says: fields for media, pictures in
 * texts, the social picture. Undefined leaves the file out.
 */
export const mapMedia = (fields: ContentField[], document: TransferDocument, visit: Visit): TransferDocument => ({
  ...ofPart(fields, document, visit),
  ...(document.draft && { draft: ofPart(fields, document.draft, visit, 'draft.') }),
  ...(document.localizations && {
    localizations: document.localizations.map((one, index) => ({
      ...ofPart(fields, one, visit, `localizations.${index}.`),
      ...(one.published && { published: ofPart(fields, one.published, visit, `localizations.${index}.published.`) }),
    })),
  }),
})
