import fc from 'fast-check'
import { expect, it } from 'vitest'

import { readJsonItems } from './readJsonItems'

const read = async (parts: string[], maxItemLength?: number) => {
  const items: unknown[] = []
  for await (const one of readJsonItems((async function* () { yield* parts })(), { maxItemLength })) items.push(one)
  return items
}

it('reads lists and lines, however they are cut', async () => {
  const list = fc.array(fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 3 })), { maxLength: 5 })
  await fc.assert(
    fc.asyncProperty(list, fc.integer({ max: 9, min: 1 }), fc.constantFrom('list', 'pretty', 'lines'), async (items, size, form) => {
      const text = form === 'lines' ? items.map((item) => `${JSON.stringify(item)}\n`).join('') : JSON.stringify(items, null, form === 'pretty' ? 2 : 0)
      const parts = Array.from({ length: Math.ceil(text.length / size) }, (_, at) => text.slice(at * size, (at + 1) * size))
      expect(await read(['\uFEFF', ...parts])).toEqual(JSON.parse(JSON.stringify(items)))
    }),
    { numRuns: 300 },
  )
})

it('says which item is wrong', async () => {
  await expect(read(['[{"a":1},{"b":}]'])).rejects.toThrow('item 2 is no JSON')
  await expect(read(['[{"a":1} {"b":1}]'])).rejects.toThrow('item 2 begins with "{", where a comma')
  await expect(read(['[{"a":1}'])).rejects.toThrow('item 2 is missing: the list is not closed')
  await expect(read(['[{"a":1},{"b"'])).rejects.toThrow('item 2 is not complete')
  await expect(read(['7'])).rejects.toThrow('item 1 begins with "7"')
  await expect(read(['[{"a":"', 'x'.repeat(1000), '"}]'], 100)).rejects.toThrow('item 1 has more than 100 characters')
  await expect(read(['[]{}'])).rejects.toThrow('after the end')
})
