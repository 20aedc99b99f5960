import { expect, it } from 'vitest'

import { stepsTo } from './stepsTo'
import type { ContentField } from './types'

const grams: ContentField = { name: 'grams', type: 'number' }
const parts: ContentField = { fields: [grams, { fields: [{ name: 'text', type: 'text' }], name: 'more', type: 'group' }], name: 'parts', type: 'list' }
const way = (place: string) => stepsTo([{ name: 'title', type: 'text' }, parts], place)?.map(({ field, row }) => (row === undefined ? field.name : `${field.name} ${row}`))

it('leads to fields, rows of lists and what lies in them, and nowhere else', () => {
  expect(way('data.title')).toEqual(['title'])
  expect(way('data.parts')).toEqual(['parts'])
  expect(way('data.parts.12')).toEqual(['parts 12'])
  expect(way('data.parts.2.grams')).toEqual(['parts 2', 'grams'])
  expect(way('data.parts.0.more.text')).toEqual(['parts 0', 'more', 'text'])
  for (const wrong of ['data', 'title', 'data.colour', 'data.title.0', 'data.parts.x.grams', 'data.parts.1.colour', 'data.parts.-1', 'data.title.text']) expect(way(wrong), wrong).toBeUndefined()
})
