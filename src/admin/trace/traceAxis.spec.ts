import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { traceAxis } from './traceAxis'

const intervals = fc.array(
  fc.record({ length: fc.integer({ max: 90_000, min: 0 }), start: fc.integer({ max: 10_000_000, min: 0 }) }).map(
    ({ length, start }) => ({ end: start + length, start }),
  ),
  { maxLength: 20, minLength: 1 },
)

describe('traceAxis', () => {
  it('keeps the order of time and stays between 0 and 100', () => {
    fc.assert(
      fc.property(intervals, (list) => {
        const { position } = traceAxis(list)
        const times = list.flatMap(({ end, start }) => [start, end]).sort((a, b) => a - b)
        const places = times.map(position)
        places.forEach((place, index) => {
          expect(place).toBeGreaterThanOrEqual(-1e-9)
          expect(place).toBeLessThanOrEqual(100 + 1e-9)
          expect(place).toBeGreaterThanOrEqual((places[index - 1] ?? 0) - 1e-9)
        })
      }),
    )
  })

  it('folds the hours a person takes to answer', () => {
    const hour = 3_600_000
    const { parts, position } = traceAxis([
      { end: 400, start: 0 },
      { end: 3 * hour + 600, start: 3 * hour },
    ])
    expect(parts.map(({ kind }) => kind)).toEqual(['work', 'rest', 'work'])
    expect(parts[1]?.width).toBe(7)
    expect(position(400) - position(0)).toBeGreaterThan(30)
  })

  it('gives a single moment the whole axis', () => {
    expect(traceAxis([{ end: 5, start: 5 }]).parts).toEqual([{ end: 5, kind: 'work', left: 0, start: 5, width: 100 }])
  })
})
