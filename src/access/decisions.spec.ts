import { describe, expect, it, vi } from 'vitest'
import type { Where } from 'payload'

import { bothOf } from './bothOf'
import { eitherOf } from './eitherOf'
import { settle } from './settle'

const A: Where = { a: { equals: 1 } }
const OWN: Where = { and: [{ x: { equals: 1 } }], or: [{ y: { equals: 2 } }] }

/** What an access rule may answer by mistake: each would open the collection if Payload saw it. */
const MISTAKES: Record<string, unknown> = {
  'a string': 'yes',
  'a where that is empty': {},
  'a where with an empty and': { and: [] },
  'a where with an empty or within': { and: [{ or: [] }] },
  'a where with an operator of undefined': { organization: { in: undefined } },
  'a where without an operator': { organization: {} },
  'an array': [A],
  null: null,
  one: 1,
  'undefined (a forgotten return)': undefined,
}

describe('settle', () => {
  it.each([true, false, A, OWN])('takes %j as it is', (answer) => {
    const report = vi.fn()
    expect(settle(answer, report)).toBe(answer)
    expect(report).not.toHaveBeenCalled()
  })

  it.each(Object.entries(MISTAKES))('denies and reports %s', (_name, answer) => {
    const report = vi.fn()
    expect(settle(answer, report)).toBe(false)
    expect(report).toHaveBeenCalledOnce()
  })
})

describe('bothOf', () => {
  it.each([
    [true, true, true],
    [true, false, false],
    [false, true, false],
    [false, false, false],
    [true, A, A],
    [A, true, A],
    [false, A, false],
    [A, false, false],
    [A, OWN, { and: [A, OWN] }],
    [OWN, A, { and: [OWN, A] }],
    [OWN, OWN, { and: [OWN, OWN] }],
  ])('of %j and %j is %j: clauses are wrapped, none is lost', (a, b, expected) => {
    expect(bothOf(a, b)).toEqual(expected)
  })
})

describe('eitherOf', () => {
  it.each([
    [true, true, true],
    [true, false, true],
    [false, true, true],
    [false, false, false],
    [true, A, true],
    [A, true, true],
    [false, A, A],
    [A, false, A],
    [A, OWN, { or: [A, OWN] }],
    [OWN, A, { or: [OWN, A] }],
  ])('of %j and %j is %j', (a, b, expected) => {
    expect(eitherOf(a, b)).toEqual(expected)
  })
})
