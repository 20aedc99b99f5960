import { describe, expect, it } from 'vitest'

import { seriesFigures } from './seriesFigures'

const days = (values: number[]) => values.map((value, at) => ({ date: `2026-10-${String(at + 1).padStart(2, '0')}`, value }))

describe('the figures of a daily series', () => {
  it('find the day that is unusual, and none in a steady series', () => {
    const steady = Array.from({ length: 28 }, (_, at) => 100 + (at % 3))
    expect(seriesFigures(days(steady)).anomalies).toEqual([])
    expect(seriesFigures(days([...steady.slice(0, 20), 400, ...steady.slice(21)])).anomalies).toMatchObject([{ date: '2026-10-21', expected: 101, value: 400 }])
  })
  it('compare the last week with the one before and go on in a line', () => {
    const rising = Array.from({ length: 28 }, (_, at) => at + 1)
    expect(seriesFigures(days(rising))).toMatchObject({ changePercent: 38.9, predicted: 29 + 30 + 31 + 32 + 33 + 34 + 35, total: 406 })
  })
  it('claim nothing from a few days', () => expect(seriesFigures(days([1, 2, 3]))).toEqual({ anomalies: [], changePercent: null, predicted: null, total: 6 }))
})
