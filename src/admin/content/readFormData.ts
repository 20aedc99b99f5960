import { isFields } from '@/src/content/isFields'
import type { ContentField } from '@/src/content/types'

type Fields = Record<string, unknown>

const valueOf = (field: ContentField, value: unknown): unknown => {
  if (field.type === 'group') {
    const inner = readFormData(field.fields ?? [], isFields(value) ? value : {})
    return Object.keys(inner).length > 0 ? inner : undefined
  }
  if (field.type === 'list') return Array.isArray(value) ? value.map((row) => readFormData(field.fields ?? [], isFields(row) ? row : {})) : undefined
  return value
}

/**
 * The `data` of an entry out of a form's values: fields of the type only (forms add ids to rows), nothing that says nothing. An emptied field with a
 * default stays as null, for the default would come back otherwise.
 */
export const readFormData = (fields: ContentField[], given: Fields): Fields =>
  Object.fromEntries(
    fields.flatMap((field): [string, unknown][] => {
      const value = valueOf(field, given[field.name])
      const isEmpty = value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)
      if (!isEmpty) return [[field.name, value]]
      return field.default !== undefined && value !== undefined ? [[field.name, null]] : []
    }),
  )
