import { expect, it } from 'vitest'

import { daysUntil } from './daysUntil'

it.each([
  ['2026-03-10T01:00:00Z', 0],
  ['2026-03-11T00:00:00Z', 1],
  ['2026-03-09T23:59:00Z', -1],
  ['2026-03-05T12:00:00Z', -5],
  ['2026-03-17T00:00:00Z', 7],
])('counts calendar days to %s', (due, days) => {
  for (const hour of ['00:01', '12:00', '22:00']) expect(daysUntil(new Date(due), new Date(`2026-03-10T${hour}:00Z`))).toBe(days)
})
