import type { ContentField } from '@/src/content/types'
import { csvRow } from '@/src/csv/csvRow'
import { guardedCell } from '@/src/csv/guardedCell'

import type { RowType } from '../types'
import type { TransferDocument } from './documentShape'

const COLUMNS = [
  'externalId', 'slug', 'locale', 'title', 'status', 'publishedAt', 'expiresAt', 'categories', 'tags', 'seoTitle', 'seoDescription', 'seoKeywords', 'canonicalUrl', 'noIndex', 'ogTitle', 'ogDescription',
  'ogImage', 'pageTemplate', 'client', 'project', 'deliverable', 'media',
] as const

const listCell = (values: unknown[]): string => (values.every((one) => typeof one === 'string' && !/[;\n[\]]|^\s|\s$/.test(one) && one !== '') ? guardedCell(values.join(';')) : JSON.stringify(values))

const cellOf = (value: unknown, field?: ContentField): string => {
  if (value === null || value === undefined) return ''
  if (field && ['group', 'json', 'list', 'richtext'].includes(field.type)) return JSON.stringify(value)
  if (Array.isArray(value)) return value.some((one) => typeof one === 'object') ? JSON.stringify(value) : listCell(value)
  return typeof value === 'string' ? guardedCell(value) : typeof value === 'object' ? JSON.stringify(value) : String(value)
}

/** A CSV with one column for each field of the type. Translations and work beside what is public are only in JSON. */
export async function* writeCsv(documents: AsyncIterable<TransferDocument>, { schema }: RowType): AsyncGenerator<string> {
  yield `\uFEFF${csvRow([...COLUMNS, ...schema.fields.map(({ name }) => `data.${name}`)])}`
  for await (const document of documents) yield csvRow([...COLUMNS.map((name) => cellOf(document[name])), ...schema.fields.map((field) => cellOf(document.data?.[field.name], field))])
}
