import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { csvRow } from './csvRow'
import { guardedCell } from './guardedCell'
import { plainCell } from './plainCell'
import { readCsv } from './readCsv'

const read = async (parts: string[]) => {
  const rows: string[][] = []
  for await (const { cells } of readCsv((async function* () { yield* parts })())) rows.push(cells)
  return rows
}

describe('a CSV text', () => {
  it('is read with its quotes, line breaks and byte order mark', async () => {
    expect(await read(['\uFEFFa,"b ""c""\r\nd",\r', '\n\n,', '"x"\n', 'last'])).toEqual([['a', 'b "c"\r\nd', ''], ['', 'x'], ['last']])
    const lines = []
    for await (const { line } of readCsv((async function* () { yield 'a\n"b\nc"\n\nd\n' })())) lines.push(line)
    expect(lines).toEqual([1, 2, 5])
  })

  it('is read with semicolons or tabs between its cells, whichever its first line has', async () => {
    expect(await read(['"a,', 'a";b\n1', ',5;2\n'])).toEqual([['a,a', 'b'], ['1,5', '2']])
    expect(await read(['a\tb\n1\t2'])).toEqual([['a', 'b'], ['1', '2']])
  })

  it('holds no cell that a spreadsheet would run, and gives it back as it was (property)', () => {
    const cell = fc.string({ maxLength: 20, unit: fc.constantFrom('a', '=', '+', '-', '@', '\t', '\r', "'") })
    fc.assert(
      fc.property(cell, (text) => {
        expect(guardedCell(text)).not.toMatch(/^[=+\-@\t\r]/)
        expect(plainCell(guardedCell(text))).toBe(text)
      }),
    )
  })

  it('is refused where nobody can say what is meant, with the line', async () => {
    await expect(read(['a\nb"c\n'])).rejects.toThrow('line 2 has a quote in a cell that does not begin with one')
    await expect(read(['"a"b'])).rejects.toThrow('line 1 has "b" after a closing quote')
    await expect(read(['a\n"b\nc'])).rejects.toThrow('line 2 begins a row whose quote is never closed')
    await expect(read([`"${'x'.repeat(5_000_001)}`])).rejects.toThrow('is a quote not closed?')
  })

  it('comes back as it was written, however it is cut', async () => {
    const cell = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom('"', ',', '\n', '\r', ' ', 'a', '\uFEFF') }))
    const table = fc.array(fc.array(cell, { maxLength: 4, minLength: 1 }), { maxLength: 6 })
    await fc.assert(
      fc.asyncProperty(table, fc.integer({ max: 9, min: 1 }), async (rows, size) => {
        const text = [...rows.map(csvRow).join('')]
        const parts = Array.from({ length: Math.ceil(text.length / size) }, (_, at) => text.slice(at * size, (at + 1) * size).join(''))
        expect(await read(parts)).toEqual(rows)
      }),
      { numRuns: 500 },
    )
  })
})
