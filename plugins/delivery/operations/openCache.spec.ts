import { expect, it } from 'vitest'

import { openCache } from './openCache'
import type { Answer } from './types'

const answer = (size: number, ...keys: string[]): Answer => ({ body: Buffer.alloc(size), headers: {}, keys, status: 200, until: Number.POSITIVE_INFINITY })

it('keeps answers by name and drops them by any of their keys', () => {
  const cache = openCache(100_000)
  cache.set('one', answer(10, 'a', 'b'), cache.mark())
  cache.set('two', answer(10, 'b'), cache.mark())
  cache.invalidate(['a'])
  expect([cache.get('one'), cache.get('two')?.body.length]).toEqual([undefined, 10])
  cache.invalidate(['b'])
  expect(cache.stats()).toMatchObject({ answers: 0, bytes: 0 })
})

it('keeps nothing that was made from what was dropped meanwhile', () => {
  const cache = openCache(100_000)
  const mark = cache.mark()
  cache.invalidate(['a'])
  cache.set('one', answer(10, 'a'), mark)
  cache.set('two', answer(10, 'b'), mark)
  expect([cache.get('one'), cache.get('two')?.status]).toEqual([undefined, 200])
  const before = cache.mark()
  cache.clear()
  cache.set('three', answer(10, 'c'), before)
  expect(cache.get('three')).toBeUndefined()
})

it('forgets what is over, and the oldest that nobody asked for', () => {
  const cache = openCache(40_000)
  cache.set('old', { ...answer(10), until: Date.now() - 1 }, cache.mark())
  expect(cache.get('old')).toBeUndefined()
  for (const name of ['a', 'b', 'c', 'd']) cache.set(name, answer(8000), cache.mark())
  cache.get('a')
  cache.set('e', answer(8000), cache.mark())
  expect(['a', 'b', 'c', 'd', 'e'].filter((name) => cache.get(name))).toEqual(['a', 'c', 'd', 'e'])
  cache.set('huge', answer(39_000), cache.mark())
  expect(cache.get('huge')).toBeUndefined()
})
