import { expect, it } from 'vitest'

import { formatOf } from './formatOf'
import { namesIn } from './namesIn'

it('tells the format by the name of the file, as the server does', () => {
  expect(['posts.csv', 'a.b.JSONL', 'wp.xml', 'site.zip', 'notes.doc', 'none'].map(formatOf)).toEqual(['CSV', 'JSON', 'WORDPRESS', 'MARKDOWN', undefined, undefined])
})

it('finds the columns of a table, quoted and with whichever separator', () => {
  expect(namesIn('CSV', '\uFEFFid, "data.title" ,"a,b"\r\n1,2,3')).toEqual(['id', 'data.title', 'a,b'])
  expect(namesIn('CSV', 'id;data.price\n1;2')).toEqual(['id', 'data.price'])
  expect(namesIn('CSV', '')).toEqual([])
})

it('finds the keys of the first object that may name a row, also when the file is cut', () => {
  const row = { data: { body: { root: {} }, sku: 'a}"', title: 'T' }, id: 7, tags: ['x'] }
  expect(namesIn('JSON', `[${JSON.stringify(row)}, {"id`)).toEqual(['id', 'data.sku', 'data.title'])
  expect(namesIn('JSON', JSON.stringify(row).slice(0, 20))).toEqual([])
  expect(namesIn('JSON', '{oops}')).toEqual([])
  expect(namesIn('WORDPRESS', '<rss/>')).toEqual([])
})
