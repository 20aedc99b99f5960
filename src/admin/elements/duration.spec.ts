import { describe, expect, it } from 'vitest'

import { duration } from './duration'
import { sinceText } from './sinceText'

describe('duration', () => {
  it.each([
    [0, '0 ms'],
    [84.4, '84 ms'],
    [2400, '2.4 s'],
    [42_000, '42 s'],
    [180_000, '3 min'],
    [5 * 3_600_000, '5 h'],
    [49 * 3_600_000, '2 d'],
  ])('writes %d ms as %s', (ms, text) => {
    expect(duration(ms)).toBe(text)
  })
})

describe('sinceText', () => {
  const now = new Date('2026-03-01T12:00:00Z')
  it('looks back and ahead', () => {
    expect(sinceText(new Date('2026-03-01T11:56:00Z'), now)).toBe('4 min ago')
    expect(sinceText(new Date('2026-03-03T13:00:00Z'), now)).toBe('in 2 d')
    expect(sinceText(new Date('2026-03-01T11:59:50Z'), now)).toBe('just now')
  })
})
