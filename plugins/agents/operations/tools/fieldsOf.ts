import type { FlattenedField, SanitizedCollectionConfig } from 'payload'

export type ReadableField = { hasMany?: true; name: string; options?: string[]; relationTo?: string | string[]; type: string }

const valuesOf = (field: FlattenedField): string[] | undefined =>
  'options' in field && Array.isArray(field.options) ? field.options.map((option) => (typeof option === 'string' ? option : option.value)) : undefined

const shown = (field: FlattenedField, name: string): ReadableField => ({
  name,
  type: field.type,
  ...('hasMany' in field && field.hasMany ? { hasMany: true as const } : {}),
  ...('relationTo' in field ? { relationTo: field.relationTo as string | string[] } : {}),
  ...(valuesOf(field) ? { options: valuesOf(field) } : {}),
})

const walk = (fields: readonly FlattenedField[], prefix: string): ReadableField[] =>
  fields.flatMap((field) => {
    if ('hidden' in field && field.hidden) return []
    const name = `${prefix}${field.name}`
    const inner = (field.type === 'group' || field.type === 'tab' || field.type === 'array') ? walk(field.flattenedFields, `${name}.`) : []
    return field.type === 'group' || field.type === 'tab' ? inner : [shown(field, name), ...inner]
  })

/** The fields of a collection that answers have and filters may name: `group.field` inside of groups and arrays. Hidden ones are nobody's. */
export const fieldsOf = ({ flattenedFields }: Pick<SanitizedCollectionConfig, 'flattenedFields'>): ReadableField[] => {
  const fields = walk(flattenedFields, '')
  return fields.some(({ name }) => name === 'id') ? fields : [{ name: 'id', type: 'text' }, ...fields]
}
