import { htmlToLexical } from '@/src/content/htmlToLexical'
import { isFields } from '@/src/content/isFields'
import { lexicalToMarkdown } from '@/src/content/lexicalToMarkdown'
import { markdownToLexical } from '@/src/content/markdownToLexical'
import type { ContentField } from '@/src/content/types'
import { plainCell } from '@/src/csv/plainCell'

import { RowRefused } from '../errors'
import type { Fields, RawRow, RowType, TransferOptions } from '../types'
import { cellList } from './cellList'
import { cellValue } from './cellValue'
import { documentShape, type TransferDocument } from './documentShape'
import { shapeProblems } from './shapeProblems'

const LISTS = new Set(['categories', 'seoKeywords', 'tags'])
const KNOWN = new Set(Object.keys(documentShape.shape))

/** A row as an entry, and the fields of `data` that it empties. */
type Read = { cleared: string[]; document: TransferDocument }

const shaped = (value: unknown, cleared: string[] = []): Read => {
  const result = documentShape.safeParse(value)
  if (!result.success) throw new RowRefused({ problems: shapeProblems(result.error) })
  return { cleared, document: result.data }
}

/** Columns are paths: `slug`, `tags`, `data.price`. An empty cell empties its field. */
const fromCells = (cells: Record<string, string>, { name, schema }: RowType, { externalIdFrom, fetchMedia: pictures }: TransferOptions): Read => {
  const data: Fields = {}
  const document: Fields = {}
  const cleared: string[] = []
  const problems: { message: string; path: string }[] = []
  for (const [column, cell] of Object.entries(cells)) {
    const field = column.startsWith('data.') ? schema.fields.find((one) => one.name === column.slice(5)) : undefined
    try {
      if (field && cell === '') cleared.push(field.name)
      else if (field) data[field.name] = cellValue(field, cell, column, { pictures })
      else if (column === externalIdFrom && !KNOWN.has(column)) continue
      else if (!KNOWN.has(column) || column === 'data') problems.push({ message: `is no column of '${name}'; its columns are ${[...KNOWN].filter((one) => one !== 'data').join(', ')}, ${schema.fields.map((one) => `data.${one.name}`).join(', ')}`, path: column })
      else if (LISTS.has(column)) document[column] = cell === '' ? [] : cellList(cell, column)
      else if (column === 'noIndex') document[column] = cell !== '' && cellValue({ name: column, type: 'boolean' }, cell, column)
      else if (column === 'localizations' || column === 'media' || column === 'draft') document[column] = cell === '' ? undefined : cellValue({ name: column, type: 'json' }, cell, column)
      else if (cell !== '') document[column] = plainCell(cell)
      else if (documentShape.shape[column as keyof typeof documentShape.shape].safeParse(null).success) document[column] = null
    } catch (error) {
      if (!(error instanceof RowRefused)) throw error
      problems.push(...error.data.problems)
    }
  }
  if (problems.length > 0) throw new RowRefused({ problems })
  return shaped({ ...document, data }, cleared)
}

const bodyFieldOf = ({ schema, name }: RowType, wanted: string | undefined): ContentField => {
  const field = wanted
    ? schema.fields.find((one) => one.name === wanted)
    : (schema.fields.find(({ type }) => type === 'richtext' || type === 'markdown') ?? schema.fields.find((one) => one.type === 'text' && /^(body|content|text)$/.test(one.name)))
  if (field && ['markdown', 'richtext', 'text'].includes(field.type)) return field
  throw new RowRefused({ problems: [{ message: wanted ? `'${wanted}' is no field of '${name}' that holds text` : `'${name}' has no field for the text of a page; add one of kind richtext or markdown, or say bodyField`, path: 'bodyField' }] })
}

const bodyValue = (field: ContentField, body: string, bodyIs: 'html' | 'markdown', pictures: boolean): unknown => {
  if (field.type === 'richtext') return bodyIs === 'html' ? htmlToLexical(body, { pictures }) : markdownToLexical(body, { pictures })
  return bodyIs === 'html' ? lexicalToMarkdown(htmlToLexical(body, { pictures: pictures && field.type === 'markdown' })) : body.replace(/\s+$/, '')
}

/** What is no property of an entry is a field of its type; the text is its field for that. `date` and `draft: true` are known from site generators. */
const fromPage = ({ body, bodyIs, fields, thumbnail }: Extract<RawRow, { kind: 'page' }>, type: RowType, { bodyField, externalIdFrom, fetchMedia: pictures = false }: TransferOptions): Read => {
  const own = new Map(type.schema.fields.map((field) => [field.name, field]))
  const document: Fields = {}
  const data: Fields = {}
  for (const [key, value] of Object.entries(fields)) {
    const field = own.get(key)
    if (key === 'date' && !field) document.publishedAt ??= value
    else if (key === 'draft' && !field && typeof value === 'boolean') document.status ??= value ? 'DRAFT' : 'PUBLISHED'
    else if (LISTS.has(key)) document[key] = typeof value === 'string' ? value.split(',').map((one) => one.trim()) : value
    else if (KNOWN.has(key) && key !== 'data') document[key] = typeof value === 'number' ? String(value) : value
    else if (key === 'data' && isFields(value)) Object.assign(data, value)
    else if (field || key !== externalIdFrom) data[key] = field?.type === 'richtext' && typeof value === 'string' ? markdownToLexical(value, { pictures }) : value
  }
  if (body.trim() !== '') {
    const field = bodyFieldOf(type, bodyField)
    data[field.name] = bodyValue(field, body, bodyIs, pictures)
  }
  if (pictures && thumbnail?.address) {
    const cover = type.schema.fields.find((field) => field.type === 'media')
    if (cover) data[cover.name] ??= cover.many ? [thumbnail.address] : thumbnail.address
    else document.ogImage ??= thumbnail.address
  }
  return shaped({ ...document, data })
}

/** A property that only says the external id is none of the entry. */
const withoutName = (value: unknown, { externalIdFrom }: TransferOptions): unknown =>
  isFields(value) && externalIdFrom && !KNOWN.has(externalIdFrom) ? Object.fromEntries(Object.entries(value).filter(([key]) => key !== externalIdFrom)) : value

/** A row as an entry of a type. @throws TRANSFER_ROW_REFUSED with column and reason of everything that is wrong */
export const toDocument = (raw: RawRow, type: RowType, options: TransferOptions): Read => {
  if (raw.kind === 'cells') return fromCells(raw.cells, type, options)
  if (raw.kind === 'page') return fromPage(raw, type, options)
  if (raw.kind === 'document') return shaped(withoutName(raw.value, options))
  throw new RowRefused({ problems: raw.kind === 'broken' ? raw.problems : [] })
}
