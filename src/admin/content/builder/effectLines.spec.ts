import { expect, it } from 'vitest'

import { effectLines } from './effectLines'

it('says what a change of a type does, the worst first (B001-010)', () => {
  const lines = effectLines({
    entries: 12,
    fields: [
      { converted: 7, examples: ['a'], field: 'price', lost: 1, refused: 0 },
      { converted: 0, examples: ['b'], field: 'note', lost: 3, refused: 2 },
    ],
    incomplete: 2,
    lost: 4,
    token: 'x',
  })
  expect(lines.map(({ text }) => text)).toEqual([
    '1 entry loses what “price” says',
    '3 entries lose what “note” says',
    '2 entries must be mended in “note” before they can be published again',
    '“price” of 7 entries is carried over in its new form',
  ])
})
