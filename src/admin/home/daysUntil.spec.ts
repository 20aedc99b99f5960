import { describe, expect, it } from 'vitest'

import { daysUntil } from './daysUntil'
import { dayText } from './dayText'

describe('daysUntil', () => {
  const now = new Date('2026-03-10T22:00:00Z')
  it.each([
    ['2026-03-10T01:00:00Z', 0, 'Today'],
    ['2026-03-11T00:00:00Z', 1, 'Tomorrow'],
    ['2026-03-09T23:59:00Z', -1, '1 day late'],
    ['2026-03-05T12:00:00Z', -5, '5 days late'],
    ['2026-03-17T00:00:00Z', 7, 'In 7 days'],
  ])('counts calendar days to %s', (due, days, words) => {
    expect(daysUntil(new Date(due), now)).toBe(days)
    expect(dayText(days)).toBe(words)
  })
})
