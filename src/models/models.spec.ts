import { createHash } from 'node:crypto'

import { describe, expect, it } from 'vitest'

import { hashingVectorizer } from './hashingVectorizer'

describe('the built-in vectorizer', () => {
  const cosine = (a: number[] = [], b: number[] = []) => a.reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0)

  it('puts texts that share words near each other, always the same way', async () => {
    const [bowl, bowls, invoice, again] = await hashingVectorizer.embed(['Ceramic bowls on an oak table', 'An oak table with a ceramic bowl', 'The invoice is overdue', 'Ceramic bowls on an oak table'])
    expect(bowl).toHaveLength(1536)
    expect(again).toEqual(bowl)
    expect(cosine(bowl, bowl)).toBeCloseTo(1)
    expect(cosine(bowl, bowls)).toBeGreaterThan(0.4)
    expect(cosine(bowl, invoice)).toBeLessThan(0.15)
  })

  it('gives an empty text a vector of zeros', async () => expect((await hashingVectorizer.embed(['']))[0]?.every((value) => value === 0)).toBe(true))

  it('stays what its name says: other vectors need another name', async () => {
    const [vector = []] = await hashingVectorizer.embed(['Ceramic bowls on an oak table, überall'])
    const rounded = vector.map((value) => value.toFixed(6)).join()
    expect([hashingVectorizer.name, createHash('sha256').update(rounded).digest('hex').slice(0, 16)]).toMatchInlineSnapshot(`
      [
        "hash-1536-v1",
        "bba0c7fd1ff03827",
      ]
    `)
  })
})
