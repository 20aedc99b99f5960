import { isFields } from './isFields'
import { lexicalText } from './lexicalText'
import { markdownToText } from '@/src/templates/markdownToText'
import type { ContentField, ContentSchema } from './types'

const textOf = (field: ContentField, value: unknown): string[] => {
  if (value === null || value === undefined) return []
  switch (field.type) {
    case 'group':
      return isFields(value) ? textsOf(field.fields ?? [], value) : []
    case 'list':
      return Array.isArray(value) ? value.flatMap((row) => (isFields(row) ? textsOf(field.fields ?? [], row) : [])) : []
    case 'markdown':
      return [markdownToText(String(value))]
    case 'richtext':
      return [lexicalText(value)]
    case 'tags':
      return Array.isArray(value) ? [value.join(', ')] : []
    case 'text':
      return [String(value)]
    default:
      return []
  }
}

const textsOf = (fields: ContentField[], data: Record<string, unknown>): string[] => fields.flatMap((field) => textOf(field, data[field.name]))

/** All text of an entry's `data` without markup, in the order of the fields, for full-text search (B001-016). */
export const plainTextOf = (schema: ContentSchema, data: Record<string, unknown>): string =>
  textsOf(schema.fields, data)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join('\n')
