import { parseRules } from '@/src/rules/parseRules'

import { checkValue } from './checkValue'
import { fieldShape } from './fieldShape'
import { patternProblem } from './patternProblem'
import type { ContentField, ContentProblem } from './types'

type Parsed = { field?: ContentField; inner?: unknown[]; problems: ContentProblem[] }

const MANY = new Set(['media', 'relation', 'select'])
const SIZED = new Set(['list', 'markdown', 'media', 'number', 'relation', 'richtext', 'select', 'tags', 'text'])
const UNIQUE = new Set(['date', 'number', 'select', 'text'])
const FILTERABLE = new Set(['boolean', 'date', 'number', 'relation', 'select', 'text'])

/** What a kind asks for and what it does not know. */
const kindProblems = (field: ContentField, inner: unknown[] | undefined, depth: number): ContentProblem[] => {
  const { type } = field
  const problems: ContentProblem[] = []
  const refuse = (path: string, message: string) => problems.push({ message, path })
  if (type === 'relation' && !field.relation) refuse('relation', 'a relation says what it points to: the slug of a collection, or content:<slug of a content type>')
  if (type === 'select' && !field.options) refuse('options', 'a select has options')
  if (field.options && new Set(field.options.map(({ value }) => value)).size < field.options.length) refuse('options', 'each value is there once')
  if ((type === 'group' || type === 'list') && !inner?.length) refuse('fields', `a ${type} has fields of its own`)
  if (inner && type !== 'group' && type !== 'list') refuse('fields', `a ${type} has no fields of its own; group and list have`)
  if (field.many && !MANY.has(type)) refuse('many', `a ${type} holds one value; ${[...MANY].join(', ')} can hold several`)
  if (field.pattern && type !== 'text') refuse('pattern', 'only text has a pattern')
  const slow = field.pattern && type === 'text' ? patternProblem(field.pattern) : undefined
  if (slow) refuse('pattern', slow)
  if ((field.min !== undefined || field.max !== undefined) && !SIZED.has(type)) refuse('min', `a ${type} has no size`)
  if (field.min !== undefined && field.max !== undefined && field.min > field.max) refuse('min', `is ${field.min}, above max (${field.max})`)
  if (type !== 'number' && [field.min, field.max].some((size) => size !== undefined && (size < 0 || !Number.isInteger(size)))) refuse('min', 'counts are whole numbers from 0')
  if (field.unique && (depth > 0 || field.many || !UNIQUE.has(type))) refuse('unique', `only ${[...UNIQUE].join(', ')} at the top with one value can be unique`)
  if (field.filterable && (depth > 0 || field.many || !FILTERABLE.has(type))) refuse('filterable', `only ${[...FILTERABLE].join(', ')} at the top with one value can be filterable`)
  return problems
}

/** One field, and the fields inside it as they were given. Problems have the path of their value. */
export const parseField = (given: unknown, path: string, depth: number): Parsed => {
  const read = fieldShape.safeParse(given)
  if (!read.success) {
    return { problems: read.error.issues.map(({ message, path: below }) => ({ message, path: [path, ...below].join('.') })) }
  }
  const { condition, default: standard, fields: inner, ...own } = read.data
  const field: ContentField = own
  const problems = kindProblems(field, inner, depth).map((problem) => ({ ...problem, path: `${path}.${problem.path}` }))
  if (condition !== undefined && condition !== null) {
    const rules = parseRules(condition)
    if ('problems' in rules) problems.push(...rules.problems.map((problem) => ({ message: problem.message, path: `${path}.condition${problem.path ? `.${problem.path}` : ''}` })))
    else field.condition = rules.rules
  }
  if (standard !== undefined && standard !== null && problems.length === 0) {
    // A list or group has its rows checked when an entry is saved.
    const wrong = inner ? [] : checkValue({ ...field, required: false }, standard, `${path}.default`)
    problems.push(...wrong)
    field.default = standard
  }
  return { field, problems, ...(inner && { inner }) }
}
