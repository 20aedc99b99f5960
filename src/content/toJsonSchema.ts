import type { ContentField, ContentSchema } from './types'

type Fields = Record<string, unknown>

const defined = (fields: Fields): Fields => Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))

const arrayOf = ({ max, min }: ContentField, items: Fields): Fields => ({ items, maxItems: max, minItems: min, type: 'array' })

const one = (field: ContentField): Fields => (field.type === 'select' ? { enum: field.options?.map(({ value }) => value), type: 'string' } : { type: 'string' })

const valueOf = (field: ContentField): Fields => {
  const { fields = [], max, min, type } = field
  switch (type) {
    case 'boolean':
      return { type: 'boolean' }
    case 'date':
      return { format: 'date-time', type: 'string' }
    case 'group':
      return objectOf(fields)
    case 'json':
      return {}
    case 'list':
      return arrayOf(field, objectOf(fields))
    case 'markdown':
    case 'text':
      return { maxLength: max, minLength: min, pattern: field.pattern && `^(?:${field.pattern})$`, type: 'string' }
    case 'number':
      return { maximum: max, minimum: min, type: 'number' }
    case 'richtext':
      return { properties: { root: { type: 'object' } }, required: ['root'], type: 'object' }
    case 'tags':
      return arrayOf(field, { type: 'string' })
    default:
      return field.many ? arrayOf(field, one(field)) : one(field)
  }
}

const extensionOf = ({ condition, filterable, localized, many, max, min, options, relation, type, unique }: ContentField): Fields =>
  defined({ condition, filterable, localized, many, options, relation, type, unique, ...(type === 'richtext' && { max, min }) })

const objectOf = (fields: ContentField[]): Fields => {
  const required = fields.filter((field) => field.required && !field.condition).map(({ name }) => name)
  const properties = fields.map((field) => [
    field.name,
    defined({
      ...valueOf(field),
      default: field.default,
      description: field.help,
      title: field.label,
      'x-content': { ...extensionOf(field), ...(field.required && field.condition && { required: true }) },
    }),
  ])
  return defined({ additionalProperties: false, properties: Object.fromEntries(properties), required: required.length > 0 ? required : undefined, type: 'object' })
}

/** The schema of a content type as JSON Schema (2020-12); `x-content` holds what JSON Schema has no word for, so that `fromJsonSchema` reads it back unchanged. */
export const toJsonSchema = (schema: ContentSchema, title?: string): Fields =>
  defined({ $schema: 'https://json-schema.org/draft/2020-12/schema', title, ...objectOf(schema.fields) })
