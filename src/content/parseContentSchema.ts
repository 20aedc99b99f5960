import { fromJsonSchema } from './fromJsonSchema'
import { isFields } from './isFields'
import { parseField } from './parseField'
import type { ContentField, ContentProblem, ContentSchema } from './types'

const MAX_DEPTH = 4
const MAX_FIELDS = 200

type Reader = { count: number; problems: ContentProblem[] }

/**
 * The schema of a content type as it is stored or sent: `{ fields: [...] }`, or a JSON Schema of an object. What comes back is complete
 * and uniform, or all problems, each with the path of its value.
 */
export const parseContentSchema = (given: unknown): { problems: ContentProblem[] } | { schema: ContentSchema } => {
  if (!isFields(given)) return { problems: [{ message: 'must be { "fields": [...] } or a JSON Schema of an object', path: 'schema' }] }
  const converted = Array.isArray(given.fields) ? given : isFields(given.properties) ? fromJsonSchema(given) : undefined
  if (!converted || !Array.isArray(converted.fields)) return { problems: [{ message: 'must have a list "fields", or "properties" as JSON Schema has them', path: 'schema' }] }
  const reader: Reader = { count: 0, problems: [] }
  const fields = readFields(converted.fields, 'fields', reader, 0)
  if (reader.count > MAX_FIELDS) reader.problems.push({ message: `has ${reader.count} fields; at most ${MAX_FIELDS}`, path: 'fields' })
  return reader.problems.length > 0 ? { problems: reader.problems } : { schema: { fields } }
}

const readFields = (given: unknown[], path: string, reader: Reader, depth: number): ContentField[] => {
  const names = new Set<string>()
  return given.flatMap((item, index) => {
    reader.count += 1
    const at = `${path}.${index}`
    const parsed = parseField(item, at, depth)
    reader.problems.push(...parsed.problems)
    if (!parsed.field) return []
    const { field } = parsed
    if (names.has(field.name)) reader.problems.push({ message: `the name '${field.name}' is taken by a field above`, path: `${at}.name` })
    names.add(field.name)
    if (!parsed.inner) return [field]
    if (depth + 1 >= MAX_DEPTH) {
      reader.problems.push({ message: `fields lie at most ${MAX_DEPTH} deep`, path: `${at}.fields` })
      return [field]
    }
    return [{ ...field, fields: readFields(parsed.inner, `${at}.fields`, reader, depth + 1) }]
  })
}
