import type { FlattenedBlock, FlattenedField, Payload } from 'payload'

/** One value of a relationship or upload field. `path` as Payload addresses fields, e.g. `items.0.asset`. */
export type Reference = { collection: string; id: string; path: string }

type Data = Record<string, unknown>

const isData = (value: unknown): value is Data => typeof value === 'object' && value !== null && !Array.isArray(value)

const idOf = (value: unknown): string | undefined => {
  const id = isData(value) ? value.id : value
  return typeof id === 'string' || typeof id === 'number' ? String(id) : undefined
}

const relationReferences = (relationTo: string | readonly string[], value: unknown, path: string): Reference[] => {
  if (value === null || value === undefined) return []
  if (Array.isArray(value)) return value.flatMap((item, index) => relationReferences(relationTo, item, `${path}.${index}`))
  if (typeof relationTo === 'string') {
    const id = idOf(value)
    return id === undefined ? [] : [{ collection: relationTo, id, path }]
  }
  if (!isData(value) || typeof value.relationTo !== 'string') return []
  const id = idOf(value.value)
  return id === undefined ? [] : [{ collection: value.relationTo, id, path }]
}

/** Rich text holds relations as `{ relationTo, value }` anywhere in its tree: uploads, relationships, internal links, blocks. */
const richTextReferences = (node: unknown, path: string): Reference[] => {
  if (Array.isArray(node)) return node.flatMap((child) => richTextReferences(child, path))
  if (!isData(node)) return []
  const own = typeof node.relationTo === 'string' ? relationReferences([node.relationTo], node, path) : []
  return [...own, ...Object.values(node).flatMap((child) => (isData(child) || Array.isArray(child) ? richTextReferences(child, path) : []))]
}

const blockOf = (payload: Payload, field: Extract<FlattenedField, { type: 'blocks' }>, slug: unknown): FlattenedBlock | undefined => {
  const candidates = field.blockReferences ?? field.blocks
  const found = candidates.find((block) => (typeof block === 'string' ? block : block.slug) === slug)
  return typeof found === 'string' ? payload.blocks[found] : found
}

/** A localized value is one locale's value, or, when written for all locales at once, an object by locale. */
const valuesOf = (payload: Payload, field: FlattenedField, value: unknown): unknown[] => {
  const { localization } = payload.config
  const isByLocale =
    'localized' in field &&
    field.localized &&
    localization &&
    isData(value) &&
    Object.keys(value).length > 0 &&
    Object.keys(value).every((key) => localization.localeCodes.includes(key))
  return isByLocale ? Object.values(value) : [value]
}

const fieldReferences = (payload: Payload, field: FlattenedField, value: unknown, path: string): Reference[] => {
  switch (field.type) {
    case 'array':
      return Array.isArray(value)
        ? value.flatMap((row, index) => collectReferences(payload, field.flattenedFields, row, `${path}.${index}`))
        : []
    case 'blocks':
      return Array.isArray(value)
        ? value.flatMap((row: unknown, index) =>
            collectReferences(
              payload,
              (isData(row) && blockOf(payload, field, row.blockType)?.flattenedFields) || [],
              row,
              `${path}.${index}`,
            ),
          )
        : []
    case 'group':
    case 'tab':
      return collectReferences(payload, field.flattenedFields, value, path)
    case 'relationship':
    case 'upload':
      return field.custom?.crossOrganization === true ? [] : relationReferences(field.relationTo, value, path)
    case 'richText':
      return richTextReferences(value, path)
    default:
      return []
  }
}

/**
 * Every value of every relationship and upload field in the data: nested groups, tabs, arrays, blocks, polymorphic
 * and rich text. Fields with `custom.crossOrganization: true` are left out.
 */
export const collectReferences = (payload: Payload, fields: FlattenedField[], data: unknown, path = ''): Reference[] => {
  if (!isData(data)) return []
  return fields.flatMap((field) => {
    const value = data[field.name]
    if (value === null || value === undefined) return []
    const at = path === '' ? field.name : `${path}.${field.name}`
    return valuesOf(payload, field, value).flatMap((one) => fieldReferences(payload, field, one, at))
  })
}
