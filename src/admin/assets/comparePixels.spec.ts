import { describe, expect, it } from 'vitest'

import { comparePixels } from './comparePixels'

const pixels = (...colors: [number, number, number][]) => colors.flatMap((color) => [...color, 255])

describe('comparePixels', () => {
  it('finds no difference in equal pictures and in what saving again changes', () => {
    expect(comparePixels(pixels([10, 20, 30], [200, 100, 0]), pixels([10, 20, 30], [208, 92, 6])).share).toBe(0)
  })

  it('says how much differs and marks it in colour', () => {
    const { data, share } = comparePixels(pixels([0, 0, 0], [0, 0, 0], [9, 9, 9], [0, 0, 0]), pixels([0, 0, 0], [255, 255, 255], [9, 9, 9], [0, 0, 0]))
    expect(share).toBe(0.25)
    expect(data[0]).toBe(data[1])
    expect(data[4]).toBeGreaterThan((data[5] ?? 0) + 100)
  })
})
