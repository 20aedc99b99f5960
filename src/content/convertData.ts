import { checkValue } from './checkValue'
import { isFields } from './isFields'
import { lexicalText } from './lexicalText'
import { markdownToText } from '@/src/templates/markdownToText'
import type { ContentField, ContentSchema } from './types'

type Fields = Record<string, unknown>

const paragraph = (text: string) => ({ children: text ? [{ detail: 0, format: 0, mode: 'normal', style: '', text, type: 'text', version: 1 }] : [], direction: null, format: '', indent: 0, textFormat: 0, type: 'paragraph', version: 1 })

const toRichText = (text: string) => ({ root: { children: text.split(/\n+/).map((line) => paragraph(line)), direction: null, format: '', indent: 0, type: 'root', version: 1 } })

const toText = (field: ContentField, value: unknown): string | undefined => {
  if (field.type === 'richtext') return lexicalText(value)
  if (Array.isArray(value)) return value.every((item) => typeof item === 'string') ? value.join(', ') : undefined
  if (isFields(value)) return undefined
  return field.type === 'markdown' ? markdownToText(String(value)) : String(value)
}

const toKind = (to: ContentField, text: string, value: unknown): unknown => {
  switch (to.type) {
    case 'boolean':
      return /^(true|yes|1)$/i.test(text) ? true : /^(false|no|0)$/i.test(text) ? false : undefined
    case 'date':
      return text
    case 'json':
      return value
    case 'number':
      return text.trim() === '' || Number.isNaN(Number(text)) ? undefined : Number(text)
    case 'richtext':
      return toRichText(text)
    case 'tags':
      return text.split(',').map((part) => part.trim()).filter((part) => part !== '')
    default:
      return text
  }
}

/** A value of one field as a value of another; undefined when nothing of it can be kept. */
const convertValue = (from: ContentField, to: ContentField, value: unknown): unknown => {
  if (value === undefined || value === null) return value
  if (from.fields && to.fields) {
    const rows = (Array.isArray(value) ? value : [value]).filter(isFields).map((row) => convertFields(from.fields ?? [], to.fields ?? [], row, [], []))
    return to.type === 'list' ? rows : rows[0]
  }
  const kept = from.type === to.type || to.type === 'json' ? value : toKind(to, toText(from, value) ?? '', value)
  if (!to.many && to.type !== 'tags' && to.type !== 'json' && Array.isArray(kept)) return kept[0]
  return to.many && !Array.isArray(kept) ? [kept] : kept
}

const convertFields = (before: ContentField[], after: ContentField[], data: Fields, converted: string[], lost: string[]): Fields => {
  const result: Fields = {}
  const has = (value: unknown) => value !== undefined && value !== null && value !== ''
  for (const from of before) if (has(data[from.name]) && !after.some(({ name }) => name === from.name)) lost.push(from.name)
  for (const to of after) {
    const from = before.find(({ name }) => name === to.name) ?? to
    const value = data[to.name]
    const kept = convertValue(from, to, value)
    const fits = kept === undefined || kept === null || from === to || (from.type === to.type && Boolean(from.many) === Boolean(to.many)) || checkValue({ ...to, required: false }, kept, '').length === 0
    if (has(value) && (!fits || kept === undefined)) lost.push(to.name)
    else if (kept !== undefined) {
      if (has(value) && JSON.stringify(kept) !== JSON.stringify(value)) converted.push(to.name)
      result[to.name] = kept
    }
  }
  return result
}

/**
 * The data of an entry after its type changed: fields that are gone are dropped, fields of another kind are carried over where their text can be read as
 * the new kind. `converted` and `lost` name the fields at the top.
 */
export const convertData = (before: ContentSchema, after: ContentSchema, data: Fields): { converted: string[]; data: Fields; lost: string[] } => {
  const converted: string[] = []
  const lost: string[] = []
  return { converted, data: convertFields(before.fields, after.fields, data, converted, lost), lost }
}
