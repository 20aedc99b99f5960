import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { parseJson } from './parseJson'

describe('parseJson', () => {
  it('gives back any JSON value that was written out', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(parseJson(JSON.stringify(value, null, 2))).toEqual({ ok: true, value: JSON.parse(JSON.stringify(value)) })
      }),
    )
  })

  it('reads empty text as null', () => {
    expect(parseJson('  \n ')).toEqual({ ok: true, value: null })
  })

  it('names the line of the problem', () => {
    expect(parseJson('{\n  "a": 1,\n  b: 2\n}')).toMatchObject({ line: 3, ok: false })
    expect(parseJson('{\n  "a": 1')).toMatchObject({ line: 2, ok: false })
  })
})
