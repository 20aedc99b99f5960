import { isFields } from '@/src/content/isFields'
import type { ContentField } from '@/src/content/types'

import type { Fields } from '../types'

export type Reference = { id: string; path: string; target: string }

/** Everything in `data` that refers to a file, an entry or another row, with where it stands. */
export const referencesOf = (fields: ContentField[], data: Fields, path: string): Reference[] =>
  fields.flatMap((field) => {
    const value = data[field.name]
    const at = `${path}.${field.name}`
    if (value === undefined || value === null) return []
    if (field.type === 'group') return isFields(value) ? referencesOf(field.fields ?? [], value, at) : []
    if (field.type === 'list') return Array.isArray(value) ? value.flatMap((row, index) => (isFields(row) ? referencesOf(field.fields ?? [], row, `${at}.${index}`) : [])) : []
    if (field.type !== 'media' && field.type !== 'relation') return []
    const target = field.type === 'media' ? 'files' : (field.relation ?? '')
    const ids = Array.isArray(value) ? value : [value]
    return ids.map((id, index) => ({ id: String(id), path: Array.isArray(value) ? `${at}.${index}` : at, target }))
  })
