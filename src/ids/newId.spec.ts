import { describe, expect, it } from 'vitest'

import { newId } from './newId'

describe('newId', () => {
  it('makes version 7 ids that sort in the order they were made, ten thousand in a burst', () => {
    const ids = Array.from({ length: 10_000 }, newId)
    expect([...ids].sort()).toEqual(ids)
    expect(new Set(ids).size).toBe(10_000)
    expect(ids.every((id) => /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(id))).toBe(true)
    expect(Math.abs(parseInt((ids[0] as string).replace(/-/g, '').slice(0, 12), 16) - Date.now())).toBeLessThan(5000)
  })
})
