import { describe, expect, it } from 'vitest'

import { resolveLimitsOptions } from '../options'
import { clampQuery } from './clampQuery'

const options = resolveLimitsOptions({})
const limitOf = (query: Record<string, string>) => Number(clampQuery(query, options, true).limit)

describe('clampQuery', () => {
  it.each([
    [{}, 10],
    [{ limit: '25' }, 25],
    [{ limit: '100' }, 100],
    [{ limit: '101' }, 100],
    [{ limit: '1e9' }, 100],
    [{ limit: '0' }, 100],
    [{ limit: '-5' }, 10],
    [{ limit: 'all' }, 10],
    [{ limit: '' }, 100],
    [{ pagination: 'false' }, 100],
    [{ limit: '100000', pagination: 'false' }, 100],
  ])('answers a list asked with %j with at most %i rows', (query, expected) => {
    expect(limitOf(query)).toBe(expected)
  })

  it('never switches pagination off', () => {
    expect(clampQuery({ pagination: 'false' }, options, true)).not.toHaveProperty('pagination')
  })

  it.each([
    ['0', '0'],
    ['3', '3'],
    ['10', '3'],
    ['-1', '0'],
    ['x', '0'],
  ])('populates depth %s as %s', (depth, expected) => {
    expect(clampQuery({ depth }, options, false).depth).toBe(expected)
  })

  it('limits joins as lists of their own', () => {
    expect(clampQuery({ joins: { comments: { limit: '0' }, files: false } } as never, options, false).joins).toEqual({
      comments: { limit: 10 },
      files: false,
    })
  })

  it('refuses a where that is nested too deep or too wide', () => {
    const nested = (levels: number): object => (levels === 0 ? { a: { equals: 1 } } : { and: [nested(levels - 1)] })
    expect(() => clampQuery({ where: nested(6) } as never, options, true)).not.toThrow()
    expect(() => clampQuery({ where: nested(7) } as never, options, true)).toThrow('7 levels deep')
    const wide = { or: Array.from({ length: 101 }, () => ({ a: { equals: 1 } })) }
    expect(() => clampQuery({ where: wide } as never, options, true)).toThrow('101 conditions')
  })
})
