import { readXmlElements } from '@/src/xml/readXmlElements'
import type { XmlElement } from '@/src/xml/types'

import type { Fields, RawRow } from '../types'

const STATUS: Record<string, string> = { publish: 'PUBLISHED', trash: 'ARCHIVED' }
const TYPES = new Set(['page', 'post'])

const textOf = (item: XmlElement, name: string): string => item.children.find((child) => child.name === name)?.text.trim() ?? ''

/** WordPress' UTC time; `0000-00-00 00:00:00` is none. */
const instantOf = (text: string): string | undefined => {
  const time = Date.parse(`${text.replace(' ', 'T')}Z`)
  return /^[1-9]\d{3}-/.test(text) && !Number.isNaN(time) ? new Date(time).toISOString() : undefined
}

const metaOf = (item: XmlElement, key: string): string | undefined => {
  const meta = item.children.find(({ children, name }) => name === 'wp:postmeta' && children.some((child) => child.name === 'wp:meta_key' && child.text.trim() === key))
  return (meta && textOf(meta, 'wp:meta_value')) || undefined
}

const toRow = (item: XmlElement, row: number): RawRow => {
  const id = textOf(item, 'wp:post_id')
  const kind = textOf(item, 'wp:post_type') || 'post'
  const place = `item ${row}${id ? ` (post ${id})` : ''}`
  const address = kind === 'attachment' ? textOf(item, 'wp:attachment_url') : ''
  if (address) return { address, alt: metaOf(item, '_wp_attachment_image_alt'), id, kind: 'attachment', place, row }
  if (!TYPES.has(kind)) return { kind: 'skipped', place, row }
  const status = STATUS[textOf(item, 'wp:status')] ?? 'DRAFT'
  const terms = item.children.filter(({ attributes, name }) => name === 'category' && attributes.nicename)
  const of = (domain: string) => terms.filter(({ attributes }) => attributes.domain === domain)
  const fields: Fields = {
    categories: of('category').map(({ attributes }) => attributes.nicename),
    externalId: textOf(item, 'guid') || id || undefined,
    publishedAt: status === 'PUBLISHED' ? instantOf(textOf(item, 'wp:post_date_gmt')) : undefined,
    seoDescription: textOf(item, 'excerpt:encoded') || undefined,
    slug: textOf(item, 'wp:post_name') || undefined,
    status,
    tags: of('post_tag').map(({ attributes }) => attributes.nicename),
    title: textOf(item, 'title') || undefined,
  }
  const thumbnail = metaOf(item, '_thumbnail_id')
  const names = Object.fromEntries(terms.map(({ attributes, text }) => [attributes.nicename ?? '', text.trim()]))
  return { body: textOf(item, 'content:encoded'), bodyIs: 'html', fields: Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)), kind: 'page', names, place, row, ...(thumbnail && { thumbnail: { id: thumbnail } }) }
}

/** Posts and pages of a WordPress export (WXR 1.2); and attachments, by their addresses; other items, such as menus, are skipped. @throws XML_INVALID */
export async function* readWordPressRows(parts: AsyncIterable<string>): AsyncGenerator<RawRow> {
  let row = 0
  for await (const item of readXmlElements(parts, 'item')) {
    row += 1
    yield toRow(item, row)
  }
}
