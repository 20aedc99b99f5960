import { describe, expect, it } from 'vitest'

import { day } from './day'
import { describeCollections } from './describeCollections'
import { email } from './email'
import { humanize } from './humanize'
import { integer } from './integer'
import { money } from './money'
import { slug } from './slug'
import { slugify } from './slugify'
import { text } from './text'
import { url } from './url'

/** Calls a field's own validation, or its first hook, the way Payload does. */
const validating = (field: object) => {
  if (!('validate' in field) || typeof field.validate !== 'function') throw new Error('this field validates nothing')
  const { validate } = field
  return (value: unknown): unknown => validate(value, {})
}
const preparing =
  (field: { hooks?: { beforeValidate?: unknown[] } }) =>
  (args: object): unknown => {
    const [hook] = field.hooks?.beforeValidate ?? []
    if (typeof hook !== 'function') throw new Error('this field prepares nothing')
    return hook(args)
  }

describe('money', () => {
  const check = validating(money('amount', { min: 0, required: true }))

  it.each([0, 0.1, 1234.56, 9_999_999_999.99])('takes %d', (value) => expect(check(value)).toBe(true))

  it('refuses what it could not keep exactly, instead of rounding it', () => {
    expect(check(0.001)).toBe('At most two decimals.')
    expect(check(0.1 + 0.2)).toBe('At most two decimals.')
    expect(check(1e13)).toBe('This amount is too large.')
    expect(check(Number.NaN)).toBe('This amount is too large.')
    expect(check(-1)).toBe('Must be at least 0.')
    expect(check(null)).toBe('This amount is required.')
  })
})

it('an integer is whole and within its bounds', () => {
  const check = validating(integer('percent', { max: 100, min: 0 }))
  expect([0, 100, null, undefined].map(check)).toEqual([true, true, true, true])
  expect(check(1.5)).toBe('Must be a whole number.')
  expect(check(2 ** 60)).toBe('Must be a whole number.')
  expect(check(101)).toBe('Must be at most 100.')
})

it('a day is midnight UTC, whatever offset it was sent with', () => {
  const prepare = preparing(day('date'))
  expect(prepare({ value: '2026-03-14' })).toBe('2026-03-14T00:00:00.000Z')
  expect(prepare({ value: '2026-03-14T12:00:00+05:00' })).toBe('2026-03-14T00:00:00.000Z')
  expect(prepare({ value: null })).toBe(null)
  expect(prepare({ value: 'tomorrow' })).toBe('tomorrow')
})

it('an address may be http, https or a path here, and nothing that runs', () => {
  const check = validating(url('link'))
  expect(['https://a.example/x', 'HTTP://a.example', '/files/1', '', null].map(check)).toEqual([
    true,
    true,
    true,
    true,
    true,
  ])
  for (const value of ['javascript:alert(1)', '//evil.example', 'data:text/html,x', '/\\evil.example', 'a.example']) {
    expect(check(value)).toBe('Must start with http://, https:// or a single /.')
  }
})

it('an e-mail address is kept trimmed and in lower case, so that uniqueness holds', () => {
  const prepare = preparing(email('email'))
  expect(prepare({ value: '  Ana@Example.COM ' })).toBe('ana@example.com')
  expect(prepare({ value: '  ' })).toBe(null)
})

describe('slug', () => {
  it('folds accents, keeps other scripts and drops the rest', () => {
    expect(slugify('Hero Banner (Summer ’26)')).toBe('hero-banner-summer-26')
    expect(slugify('Café Ünï')).toBe('cafe-uni')
    expect(slugify('عرض الصيف')).toBe('عرض-الصيف')
    expect(slugify(' -- ')).toBe('')
  })

  it('is made from its source at creation and left alone afterwards', () => {
    const prepare = preparing(slug('title'))
    expect(prepare({ operation: 'create', siblingData: { title: 'New Work' } })).toBe('new-work')
    expect(prepare({ operation: 'update', siblingData: { title: 'Other Name' }, value: undefined })).toBe(undefined)
    expect(prepare({ operation: 'update', siblingData: {}, value: 'My Slug' })).toBe('my-slug')
  })
})

it('names are humanized, acronyms kept', () => {
  expect(['IN_PROGRESS', 'crm-tasks', 'closedWon', 'mid-market', 'SEO_REPORT', 'api-keys'].map(humanize)).toEqual([
    'In progress',
    'CRM tasks',
    'Closed won',
    'Mid market',
    'SEO report',
    'API keys',
  ])
})

it('describes fields in tabs and rows at the top level, and members of lists under their list', () => {
  const [described] = describeCollections([
    {
      slug: 'things',
      fields: [
        { tabs: [{ fields: [{ fields: [text('name', { required: true })], type: 'row' }], label: 'A' }], type: 'tabs' },
        { fields: [{ name: 'kind', options: ['a', 'b'], type: 'select' }], name: 'parts', type: 'array' },
      ],
      indexes: [{ fields: ['name'], unique: true }],
    },
  ])
  expect(described).toEqual({
    auth: false,
    fields: [
      { index: false, options: undefined, path: 'name', required: true, type: 'text', unique: false },
      { index: false, options: undefined, path: 'parts', required: false, type: 'array', unique: false },
      { index: false, options: ['a', 'b'], path: 'parts.kind', required: false, type: 'select', unique: false },
    ],
    indexes: [{ fields: ['name'], unique: true }],
    slug: 'things',
    upload: false,
    versions: false,
  })
})
