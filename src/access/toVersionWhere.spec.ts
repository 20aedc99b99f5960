import { expect, it } from 'vitest'

import { toVersionWhere } from './toVersionWhere'

it('moves fields under version and the id to parent, at every depth', () => {
  expect(
    toVersionWhere({
      and: [{ organization: { in: ['a'] } }, { or: [{ id: { equals: '1' } }, { 'client.name': { equals: 'x' } }] }],
    }),
  ).toEqual({
    and: [
      { 'version.organization': { in: ['a'] } },
      { or: [{ parent: { equals: '1' } }, { 'version.client.name': { equals: 'x' } }] },
    ],
  })
})
