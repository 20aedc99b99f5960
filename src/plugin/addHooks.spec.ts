import { expect, it } from 'vitest'

import { addHooks } from './addHooks'

const own = () => undefined
const added = () => undefined

it('keeps the hooks that are there, and mutates nothing', () => {
  const collection = Object.freeze({ fields: [], hooks: Object.freeze({ afterChange: Object.freeze([own]) as never }), slug: 'notes' })
  expect(addHooks(collection, { afterChange: [added], afterDelete: [added] }).hooks).toEqual({ afterChange: [own, added], afterDelete: [added] })
  expect(addHooks(collection, { afterChange: [added] }, { first: true }).hooks?.afterChange).toEqual([added, own])
  expect(collection.hooks).toEqual({ afterChange: [own] })
})
