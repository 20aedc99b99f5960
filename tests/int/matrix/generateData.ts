import type { FlattenedField, SanitizedCollectionConfig } from 'payload'

type Context = {
  /** The id of a row of that collection in the same organization; undefined while there is none. */
  idOf: (slug: string) => string | undefined
  /** In every text of the row, so that a leak of any of it is seen. */
  marker: string
}

const OWN_NAMES = new Set(['createdAt', 'id', 'updatedAt', 'deletedAt', 'organization', 'password'])

const numberOf = (field: { max?: number; min?: number }): number => Math.min(Math.max(1, field.min ?? 1), field.max ?? Infinity)

const optionOf = (field: Extract<FlattenedField, { type: 'radio' | 'select' }>): string => {
  const [first] = field.options
  return typeof first === 'string' ? first : (first?.value ?? '')
}

/** A single relation to a row of the same organization. */
const relationOf = (field: Extract<FlattenedField, { type: 'relationship' | 'upload' }>, { idOf }: Context): unknown => {
  if (field.hasMany) return undefined
  if (typeof field.relationTo === 'string') return idOf(field.relationTo)
  const relationTo = field.relationTo.find((slug) => idOf(slug) !== undefined)
  return relationTo && { relationTo, value: idOf(relationTo) }
}

const valueOf = (field: FlattenedField, context: Context, slug: string): unknown => {
  switch (field.type) {
    case 'checkbox':
      return false
    case 'code':
    case 'text':
    case 'textarea':
      return 'hasMany' in field && field.hasMany ? undefined : `${context.marker} ${slug} ${field.name}`
    case 'date':
      return new Date('2026-01-01T00:00:00Z').toISOString()
    case 'email':
      return `${context.marker}-${slug}@example.test`.toLowerCase()
    case 'group':
    case 'tab':
      return generateData(field.flattenedFields, context, slug)
    case 'json':
      return { secret: context.marker }
    case 'number':
      return field.hasMany ? undefined : numberOf(field)
    case 'radio':
      return optionOf(field)
    case 'relationship':
    case 'upload':
      return relationOf(field, context)
    case 'select':
      return field.hasMany ? undefined : optionOf(field)
    default:
      return undefined
  }
}

/** Data that fills every single-valued field: enough for the columns of a row that must not be empty, and something to leak in each. */
export const generateData = (fields: FlattenedField[], context: Context, slug: string): Record<string, unknown> =>
  Object.fromEntries(
    fields
      .filter((field) => !OWN_NAMES.has(field.name) && !('virtual' in field && field.virtual))
      .map((field) => [field.name, valueOf(field, context, slug)] as const)
      .filter(([, value]) => value !== undefined),
  )

/** Slugs of the collections a row cannot be stored without. */
export const requiredTargets = ({ flattenedFields, slug }: SanitizedCollectionConfig): string[] =>
  flattenedFields.flatMap((field) =>
    (field.type === 'relationship' || field.type === 'upload') && field.required && !field.hasMany && typeof field.relationTo === 'string' && field.relationTo !== slug
      ? [field.relationTo]
      : [],
  )
