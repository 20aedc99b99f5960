import { isFields } from './isFields'
import { lexicalProblem } from './lexicalProblem'
import { lexicalText } from './lexicalText'
import type { ContentField, ContentProblem } from './types'

const MAX_TEXT = 200_000
const ID = /^[0-9a-zA-Z-]{1,64}$/
const ISO_DATE = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})?)?$/

/** `2026-02-30` is written like a date and is none. */
const isDate = (value: string): boolean => {
  if (!ISO_DATE.test(value) || Number.isNaN(Date.parse(value))) return false
  return new Date(`${value.slice(0, 10)}T00:00:00Z`).toISOString().startsWith(value.slice(0, 10))
}

const plural = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`

const sizeProblem = ({ max, min }: ContentField, size: number, noun: string): string | undefined => {
  if (min !== undefined && size < min) return `has ${plural(size, noun)}, needs at least ${min}`
  if (max !== undefined && size > max) return `has ${plural(size, noun)}, may have at most ${max}`
  return undefined
}

const numberProblem = ({ max, min }: ContentField, value: unknown): string | undefined => {
  if (typeof value !== 'number' || !Number.isFinite(value)) return 'must be a number'
  if (min !== undefined && value < min) return `is ${value}, must be at least ${min}`
  if (max !== undefined && value > max) return `is ${value}, must be at most ${max}`
  return undefined
}

const textProblem = (field: ContentField, value: unknown): string | undefined => {
  if (typeof value !== 'string') return 'must be text'
  if (value.length > MAX_TEXT) return `is longer than ${MAX_TEXT} characters`
  if (value.includes('\u0000')) return 'has a zero character'
  const size = sizeProblem(field, [...value].length, 'character')
  if (size) return size
  if (field.pattern && !new RegExp(`^(?:${field.pattern})$`, 'u').test(value)) return `does not match the pattern ${field.pattern}`
  return undefined
}

const oneProblem = (field: ContentField, value: unknown): string | undefined => {
  if (field.type === 'select') return field.options?.some((option) => option.value === value) ? undefined : `must be one of ${field.options?.map((option) => option.value).join(', ')}`
  return typeof value === 'string' && ID.test(value) ? undefined : 'must be an id'
}

const manyProblems = (field: ContentField, value: unknown, path: string): ContentProblem[] => {
  if (!Array.isArray(value)) return [{ message: 'must be a list', path }]
  const size = sizeProblem(field, value.length, 'value')
  const wrong = value.flatMap((item, index) => {
    const message = field.type === 'tags' ? (typeof item === 'string' && item.trim() !== '' && item.length <= 200 ? undefined : 'must be text of 1 to 200 characters') : oneProblem(field, item)
    return message ? [{ message, path: `${path}.${index}` }] : []
  })
  return [...(size ? [{ message: size, path }] : []), ...wrong]
}

const singleProblem = (field: ContentField, value: unknown): string | undefined => {
  switch (field.type) {
    case 'boolean':
      return typeof value === 'boolean' ? undefined : 'must be true or false'
    case 'date':
      return typeof value === 'string' && isDate(value) ? undefined : 'must be a date such as 2026-03-01 or 2026-03-01T09:00:00Z'
    case 'json':
      return undefined
    case 'markdown':
    case 'text':
      return textProblem(field, value)
    case 'number':
      return numberProblem(field, value)
    case 'richtext':
      return lexicalProblem(value) ?? sizeProblem(field, [...lexicalText(value)].length, 'character')
    default:
      return oneProblem(field, value)
  }
}

/** What is wrong with a value that is there, by the kind of its field. Groups and lists are looked into by `checkContentData`. */
export const checkValue = (field: ContentField, value: unknown, path: string): ContentProblem[] => {
  if (field.type === 'group') return isFields(value) ? [] : [{ message: 'must be an object', path }]
  if (field.type === 'list') {
    if (!Array.isArray(value)) return [{ message: 'must be a list', path }]
    const size = sizeProblem(field, value.length, 'row')
    return size ? [{ message: size, path }] : []
  }
  if (field.type === 'tags' || field.many) return manyProblems(field, value, path)
  const message = singleProblem(field, value)
  return message ? [{ message, path }] : []
}
