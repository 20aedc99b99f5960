import { isFields } from './isFields'

type Fields = Record<string, unknown>

/** Keys of a field that JSON Schema has no word for; `toJsonSchema` writes them under this name. */
const EXTENSION = 'x-content'

const kindOf = (property: Fields): string => {
  if (Array.isArray(property.enum)) return 'select'
  switch (property.type) {
    case 'array':
      return isFields(property.items) && property.items.type === 'object' ? 'list' : isFields(property.items) && Array.isArray(property.items.enum) ? 'select' : 'tags'
    case 'boolean':
      return 'boolean'
    case 'integer':
    case 'number':
      return 'number'
    case 'object':
      return isFields(property.properties) ? 'group' : 'json'
    default:
      return property.format === 'date' || property.format === 'date-time' ? 'date' : 'text'
  }
}

const optionsOf = (property: Fields): unknown => {
  const values = Array.isArray(property.enum) ? property.enum : isFields(property.items) ? property.items.enum : undefined
  return Array.isArray(values) ? values.map(String) : undefined
}

const fieldOf = (name: string, property: unknown, isRequired: boolean): Fields => {
  if (!isFields(property)) return { name, type: 'json' }
  const extension = isFields(property[EXTENSION]) ? property[EXTENSION] : {}
  const type = extension.type ?? kindOf(property)
  const inner = type === 'group' ? property : type === 'list' && isFields(property.items) ? property.items : undefined
  const pattern = typeof property.pattern === 'string' ? property.pattern.replace(/^\^(?:\(\?:(.*)\)|(.*))\$$/s, (_, group, plain) => group ?? plain) : undefined
  const field: Fields = {
    default: property.default,
    help: property.description,
    label: property.title,
    many: type === 'select' && property.type === 'array' ? true : undefined,
    max: property.maximum ?? property.maxLength ?? property.maxItems,
    min: property.minimum ?? property.minLength ?? property.minItems,
    name,
    options: type === 'select' ? optionsOf(property) : undefined,
    pattern: type === 'text' ? pattern : undefined,
    required: isRequired || undefined,
    type,
    ...extension,
    ...(inner && fromJsonSchema(inner)),
  }
  return Object.fromEntries(Object.entries(field).filter(([, value]) => value !== undefined))
}

/** A JSON Schema of an object as fields. Text, numbers, enums, dates, lists and objects are recognised; `x-content` says more. */
export const fromJsonSchema = (schema: Fields): { fields: unknown[] } => {
  const required = Array.isArray(schema.required) ? schema.required : []
  const properties = isFields(schema.properties) ? schema.properties : {}
  return { fields: Object.entries(properties).map(([name, property]) => fieldOf(name, property, required.includes(name))) }
}
