import type { Field } from 'payload'

import { describe, expect, it } from 'vitest'

import { CODE_EDITOR, JSON_EDITOR } from './constants'
import { withOwnEditors } from './withOwnEditors'

const editorsIn = (fields: Field[]): unknown[] =>
  JSON.stringify(fields)
    .match(/"Field":"[^"]+"/g)
    ?.map((match) => match.slice(9, -1)) ?? []

describe('withOwnEditors', () => {
  it('reaches json and code fields in rows, groups, arrays, tabs and blocks', () => {
    const json: Field = { name: 'data', type: 'json' }
    const fields: Field[] = [
      { fields: [json], type: 'row' },
      { fields: [{ fields: [json], name: 'list', type: 'array' }], name: 'group', type: 'group' },
      { tabs: [{ fields: [{ name: 'source', type: 'code' }], label: 'Source' }], type: 'tabs' },
      { blocks: [{ fields: [json], slug: 'raw' }], name: 'blocks', type: 'blocks' },
    ]
    expect(editorsIn(withOwnEditors(fields))).toEqual([JSON_EDITOR, JSON_EDITOR, CODE_EDITOR, JSON_EDITOR])
  })

  it('leaves a component of its own alone, and the fields it was given', () => {
    const field: Field = { admin: { components: { Field: '/own#Own' } }, name: 'data', type: 'json' }
    const before = structuredClone(field)
    expect(withOwnEditors([field])).toEqual([before])
    expect(field).toEqual(before)
  })
})
