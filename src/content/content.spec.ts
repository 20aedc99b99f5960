import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { checkContentData } from './checkContentData'
import { lexicalText } from './lexicalText'
import { parseContentSchema } from './parseContentSchema'
import { plainTextOf } from './plainTextOf'
import { readingMinutes } from './readingMinutes'
import { toJsonSchema } from './toJsonSchema'
import { CONTENT_FIELD_KINDS } from './types'
import type { ContentSchema } from './types'

const parse = (given: unknown): ContentSchema => {
  const parsed = parseContentSchema(given)
  if ('problems' in parsed) throw new Error(JSON.stringify(parsed.problems))
  return parsed.schema
}
const problems = (given: unknown) => {
  const parsed = parseContentSchema(given)
  return 'problems' in parsed ? parsed.problems : []
}
const paragraph = (text: string) => ({ root: { children: [{ children: [{ text, type: 'text', version: 1 }], type: 'paragraph', version: 1 }], type: 'root', version: 1 } })

const recipe = parse({
  fields: [
    { name: 'title', required: true, type: 'text' },
    { max: 600, min: 1, name: 'minutes', type: 'number' },
    { name: 'level', options: ['easy', 'hard'], type: 'select' },
    { condition: { field: 'level', operator: 'equals', value: 'hard' }, name: 'warning', required: true, type: 'text' },
    { name: 'text', type: 'richtext' },
    { fields: [{ name: 'what', required: true, type: 'text' }, { name: 'grams', type: 'number' }], min: 1, name: 'parts', type: 'list' },
    { default: 'en', name: 'code', pattern: '[a-z]{2}', type: 'text' },
  ],
})

describe('the schema of a content type', () => {
  it('names every problem with its path', () => {
    expect(
      problems({
        fields: [
          { name: 'a', type: 'texts' },
          { name: '1b', type: 'text' },
          { name: 'c', requird: true, type: 'text' },
          { name: 'd', type: 'relation' },
          { name: 'e', type: 'list' },
          { max: 1, min: 2, name: 'f', type: 'number' },
          { name: 'g', pattern: '(a+)+', type: 'text' },
          { name: 'g', type: 'text' },
          { default: 'x', name: 'h', type: 'number' },
          { condition: { field: 'a', operator: 'is like' }, name: 'i', type: 'text' },
        ],
      }).map(({ path }) => path),
    ).toEqual(['fields.0.type', 'fields.1.name', 'fields.2', 'fields.3.relation', 'fields.4.fields', 'fields.5.min', 'fields.6.pattern', 'fields.7.name', 'fields.8.default', 'fields.9.condition.operator'])
  })

  it('is read from a plain JSON Schema', () => {
    const schema = parse({
      properties: {
        level: { enum: ['a', 'b'] },
        price: { minimum: 0, type: 'number' },
        seo: { properties: { title: { maxLength: 60, type: 'string' } }, type: 'object' },
        tags: { items: { type: 'string' }, type: 'array' },
        title: { title: 'Headline', type: 'string' },
        when: { format: 'date', type: 'string' },
      },
      required: ['title'],
      type: 'object',
    })
    expect(schema.fields.map(({ name, type }) => `${name}:${type}`)).toEqual(['level:select', 'price:number', 'seo:group', 'tags:tags', 'title:text', 'when:date'])
    expect(schema.fields[4]).toEqual({ label: 'Headline', name: 'title', required: true, type: 'text' })
  })

  it('is read back unchanged from the JSON Schema it is written as', () => {
    const field = fc
      .record({
        help: fc.option(fc.string({ maxLength: 20 }), { nil: undefined }),
        localized: fc.option(fc.boolean(), { nil: undefined }),
        name: fc.stringMatching(/^[a-z][a-z0-9]{0,8}$/),
        required: fc.option(fc.constant(true), { nil: undefined }),
        type: fc.constantFrom(...CONTENT_FIELD_KINDS),
      })
      .map((one) => ({
        ...one,
        ...(one.type === 'relation' && { many: true, relation: 'content:blog-post' }),
        ...(one.type === 'select' && { options: [{ label: 'A', value: 'a' }] }),
        ...((one.type === 'group' || one.type === 'list') && { fields: [{ name: 'x', type: 'text' }] }),
        ...(one.type === 'text' && { max: 9, min: 1, pattern: '[a-z]+' }),
        ...(one.type === 'number' && { filterable: true, max: 5, min: -5, unique: true }),
      }))
    fc.assert(
      fc.property(fc.uniqueArray(field, { maxLength: 6, selector: ({ name }) => name }), (fields) => {
        const schema = parse({ fields: JSON.parse(JSON.stringify(fields)) })
        expect(parse(JSON.parse(JSON.stringify(toJsonSchema(schema))))).toEqual(schema)
      }),
      { numRuns: 200 },
    )
  })
})

describe('the data of an entry (B001-010)', () => {
  const check = (data: unknown, complete = true) => checkContentData(recipe, data, { complete, defaults: true })

  it('gets the defaults of its type', () => {
    expect(check({ title: 'Soup' })).toEqual({ data: { code: 'en', title: 'Soup' } })
  })

  it('is refused with the path of each problem', () => {
    const answer = check({ code: 'abc', colour: 'red', level: 'hard', minutes: 0, parts: [{ grams: 'ten' }], text: 'plain' })
    expect('problems' in answer && answer.problems.map(({ path }) => path)).toEqual([
      'data.colour', 'data.title', 'data.minutes', 'data.warning', 'data.text', 'data.parts.0.what', 'data.parts.0.grams', 'data.code',
    ])
  })

  it('may be incomplete in a draft, never of the wrong kind', () => {
    expect(check({ level: 'hard' }, false)).toMatchObject({ data: { level: 'hard' } })
    expect(check({ minutes: '12' }, false)).toEqual({ problems: [{ message: 'must be a number', path: 'data.minutes' }] })
  })

  it('never throws, whatever it is', () => {
    fc.assert(fc.property(fc.anything(), (data) => void check(data)), { numRuns: 300 })
    fc.assert(
      fc.property(fc.record({ code: fc.anything(), level: fc.anything(), minutes: fc.anything(), parts: fc.anything(), text: fc.anything(), title: fc.anything() }), (data) => void check(data)),
      { numRuns: 300 },
    )
  })
})

describe('the text of an entry', () => {
  it('has no markup and one line per block (B001-016)', () => {
    expect(lexicalText(paragraph('Cut the leeks.'))).toBe('Cut the leeks.')
    expect(plainTextOf(recipe, { parts: [{ what: 'Leek' }, { what: 'Salt' }], text: paragraph('Cut.'), title: 'Soup' })).toBe('Soup\nCut.\nLeek\nSalt')
  })

  it('takes a minute for every 238 words', () => {
    expect([readingMinutes(''), readingMinutes('Two words'), readingMinutes('word '.repeat(952))]).toEqual([0, 1, 4])
  })
})
