import { isFields } from '@/src/content/isFields'
import type { ContentField } from '@/src/content/types'

import type { Fields } from '../types'

type Visit = (reference: { path: string; type: string; value: string }) => unknown

const valueOf = (field: ContentField, value: unknown, path: string, visit: Visit): unknown => {
  if (value === null || value === undefined) return value
  if (field.type === 'group') return isFields(value) ? mapReferences(field.fields ?? [], value, visit, path) : value
  if (field.type === 'list') return Array.isArray(value) ? value.map((row, at) => (isFields(row) ? mapReferences(field.fields ?? [], row, visit, `${path}.${at}`) : row)) : value
  if (field.type !== 'relation' || !field.relation?.startsWith('content:')) return value
  const type = field.relation.slice(8)
  const one = (item: unknown, at: string): unknown => (typeof item === 'string' ? visit({ path: at, type, value: item }) : item)
  return Array.isArray(value) ? value.map((item, at) => one(item, `${path}.${at}`)) : one(value, path)
}

/** A copy of an entry's `data` in which every reference to another entry is what `visit` says. */
export const mapReferences = (fields: ContentField[], data: Fields, visit: Visit, path = 'data'): Fields => {
  const known = new Map(fields.map((field) => [field.name, field]))
  return Object.fromEntries(
    Object.entries(data).map(([name, value]) => {
      const field = known.get(name)
      return [name, field ? valueOf(field, value, `${path}.${name}`, visit) : value]
    }),
  )
}
