import { matches } from '@/src/rules/matches'

import { checkValue } from './checkValue'
import { isFields } from './isFields'
import { lexicalProblem } from './lexicalProblem'
import { lexicalText } from './lexicalText'
import type { ContentField, ContentProblem, ContentSchema } from './types'

type Fields = Record<string, unknown>

/** Null, empty text, an empty list and rich text without a letter or picture say nothing. */
const isEmpty = (field: ContentField, value: unknown): boolean => {
  if (value === null || value === undefined || value === '') return true
  if (Array.isArray(value)) return value.length === 0
  return field.type === 'richtext' && lexicalProblem(value) === undefined && lexicalText(value) === '' && !/"type":"(upload|block|relationship)"/.test(JSON.stringify(value))
}

type Options = {
  /** Ask for every required field, also in rows of lists. Without it a draft may be incomplete. */
  complete: boolean
  /** Give fields that are missing their default. */
  defaults?: boolean
}

/**
 * Checks an entry's `data` against the schema of its type on whatever path it came (B001-010). Returns the data with defaults, or all
 * problems, each with its path from `data`. Unknown fields are refused: they would be lost in every front end.
 */
export const checkContentData = (schema: ContentSchema, data: unknown, options: Options): { data: Fields } | { problems: ContentProblem[] } => {
  if (!isFields(data)) return { problems: [{ message: 'must be an object with the fields of its content type', path: 'data' }] }
  const problems: ContentProblem[] = []
  const checked = checkFields(schema.fields, data, { ...options, path: 'data', problems, whole: data })
  return problems.length > 0 ? { problems } : { data: checked }
}

type Walk = Options & { path: string; problems: ContentProblem[]; whole: Fields }

const checkFields = (fields: ContentField[], data: Fields, walk: Walk): Fields => {
  const known = new Set(fields.map(({ name }) => name))
  for (const name of Object.keys(data)) {
    if (!known.has(name)) walk.problems.push({ message: `is no field of this content type; its fields are ${[...known].join(', ')}`, path: `${walk.path}.${name}` })
  }
  const result: Fields = {}
  for (const field of fields) {
    const given = data[field.name]
    const value = given === undefined && walk.defaults && field.default !== undefined ? structuredClone(field.default) : given
    const at = `${walk.path}.${field.name}`
    if (isEmpty(field, value)) {
      if (walk.complete && field.required && (!field.condition || matches(field.condition, walk.whole))) walk.problems.push({ message: `${field.label ?? field.name} is required`, path: at })
      if (value !== undefined) result[field.name] = value
      continue
    }
    result[field.name] = checkFilled(field, value, at, walk)
  }
  return result
}

const checkFilled = (field: ContentField, value: unknown, path: string, walk: Walk): unknown => {
  const wrong = checkValue(field, value, path)
  walk.problems.push(...wrong)
  if (wrong.length > 0 || !field.fields) return value
  if (field.type === 'group') return checkFields(field.fields, value as Fields, { ...walk, path })
  return (value as unknown[]).map((row, index) => {
    const at = `${path}.${index}`
    if (isFields(row)) return checkFields(field.fields as ContentField[], row, { ...walk, path: at })
    walk.problems.push({ message: 'must be an object', path: at })
    return row
  })
}
