import { describe, expect, it } from 'vitest'

import { frameAt } from './frameAt'
import { timeOfFrame } from './timeOfFrame'

describe('frames of a film', () => {
  it('come back as they were marked, at every usual rate (B001-059)', () => {
    for (const fps of [23.976, 24, 25, 29.97, 30, 50, 59.94]) {
      for (let frame = 0; frame < 20_000; frame += 7) expect(frameAt(timeOfFrame(frame, fps, 100_000), fps)).toBe(frame)
    }
  })

  it('stay within the film', () => {
    expect(timeOfFrame(100, 25, 4)).toBe(4)
    expect(timeOfFrame(-3, 25, 4)).toBe(0.02)
  })
})
