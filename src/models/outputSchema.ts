import { z } from 'zod'

type JsonSchema = Record<string, unknown>

const isObject = (value: unknown): value is JsonSchema => typeof value === 'object' && value !== null && !Array.isArray(value)

/** Services check strict schemas while they write, but only when every property of every object is required and no others are allowed. */
const isStrict = (schema: unknown): boolean => {
  if (Array.isArray(schema)) return schema.every(isStrict)
  if (!isObject(schema)) return true
  if (schema.type === 'object') {
    const names = Object.keys(isObject(schema.properties) ? schema.properties : {})
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

/** The object of a model's text, or what is wrong with it in words a model understands. */
export const readOutput = <T>(text: string, schema: z.ZodType<T>, isWrapped: boolean): { object: T } | { problems: string } => {
  let value: unknown
  try {
    value = JSON.parse(text.replace(/^\s*```(?:json)?\s*|\s*```\s*$/g, ''))
  } catch (error) {
    return { problems: `no JSON: ${error instanceof Error ? error.message : String(error)}` }
  }
  const parsed = schema.safeParse(isWrapped && isObject(value) && 'value' in value ? value.value : value)
  return parsed.success ? { object: parsed.data } : { problems: z.prettifyError(parsed.error) }
}
