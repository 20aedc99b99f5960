import { lexicalToMarkdown } from '@/src/content/lexicalToMarkdown'
import { markdownToHtml } from '@/src/templates/markdownToHtml'

import type { RowType } from '../types'
import type { TransferDocument } from './documentShape'

const STATUS: Record<string, string> = { ARCHIVED: 'trash', PUBLISHED: 'publish' }

const escaped = (text: string): string => text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
const cdata = (text: string): string => `<![CDATA[${text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '').replaceAll(']]>', ']]]]><![CDATA[>')}]]>`
const timeOf = (instant: null | string | undefined): string => (instant ? instant.slice(0, 19).replace('T', ' ') : '0000-00-00 00:00:00')

const bodyOf = ({ data = {} }: TransferDocument, { schema }: RowType): string => {
  const field = schema.fields.find(({ type }) => type === 'richtext' || type === 'markdown')
  const value = field && data[field.name]
  return markdownToHtml(field?.type === 'richtext' ? lexicalToMarkdown(value) : typeof value === 'string' ? value : '')
}

const itemOf = (document: TransferDocument, number: number, type: RowType): string => {
  const { categories = [], externalId = '', publishedAt, seoDescription, slug = '', status = '', tags = [], title = '' } = document
  const terms = [...categories.map((term) => ['category', term]), ...tags.map((term) => ['post_tag', term])]
  return [
    '<item>',
    `<title>${cdata(title)}</title>`,
    `<guid isPermaLink="false">${escaped(externalId)}</guid>`,
    `<content:encoded>${cdata(bodyOf(document, type))}</content:encoded>`,
    `<excerpt:encoded>${cdata(seoDescription ?? '')}</excerpt:encoded>`,
    `<wp:post_id>${number}</wp:post_id>`,
    `<wp:post_date_gmt>${timeOf(publishedAt)}</wp:post_date_gmt>`,
    `<wp:post_name>${cdata(slug)}</wp:post_name>`,
    `<wp:status>${STATUS[status] ?? 'draft'}</wp:status>`,
    `<wp:post_type>${type.slug === 'page' ? 'page' : 'post'}</wp:post_type>`,
    ...terms.map(([domain, term = '']) => `<category domain="${domain}" nicename="${escaped(term)}">${cdata(term)}</category>`),
    '</item>\n',
  ].join('\n')
}

/** A WordPress export (WXR 1.2): title, text, slug, dates, categories and tags; WordPress has no place for the other fields. */
export async function* writeWordPress(documents: AsyncIterable<TransferDocument>, type: RowType): AsyncGenerator<string> {
  const names = 'xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:wp="http://wordpress.org/export/1.2/"'
  yield `<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0" ${names}>\n<channel>\n<title>${escaped(type.name)}</title>\n<wp:wxr_version>1.2</wp:wxr_version>\n`
  let number = 0
  for await (const document of documents) yield itemOf(document, (number += 1), type)
  yield '</channel>\n</rss>\n'
}
