import { z } from 'zod'

import { isJsonObject, type JsonSchema } from './isJsonObject'

/** Services check strict schemas while they write, but only when every property of every object is required and no others are allowed. */
const isStrict = (schema: unknown): boolean => {
  if (Array.isArray(schema)) return schema.every(isStrict)
  if (!isJsonObject(schema)) return true
  if (schema.type === 'object') {
    const names = Object.keys(isJsonObject(schema.properties) ? schema.properties : {})
    const required = Array.isArray(schema.required) ? schema.required : []
    if (schema.additionalProperties !== false || !names.every((name) => required.includes(name))) return false
  }
  return Object.values(schema).every(isStrict)
}

/** The `response_format` of a schema. Services take objects only at the top: anything else is wrapped as `value`. */
export const outputFormat = (name: string, schema: z.ZodType) => {
  const plain = z.toJSONSchema(schema, { unrepresentable: 'any' }) as JsonSchema
  const isWrapped = plain.type !== 'object'
  const json = isWrapped ? { additionalProperties: false, properties: { value: plain }, required: ['value'], type: 'object' } : plain
  return {
    format: { json_schema: { name: name.replace(/[^\w-]/g, '_').slice(0, 64), schema: json, strict: isStrict(json) }, type: 'json_schema' as const },
    isWrapped,
  }
}
