import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { csvLine } from './csvLine'
import { parseCsv } from './parseCsv'
import { plainCell } from './plainCell'

describe('CSV', () => {
  it('reads back what it wrote, and no cell begins as a formula (property)', () => {
    const cell = fc.oneof(fc.string({ maxLength: 20, unit: fc.constantFrom('a', '"', ',', ';', '\n', '\r', '\t', "'", '=', '-', ' ', 'ü') }), fc.string())
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constant('x'), cell, cell), { minLength: 1 }), (rows) => {
        const text = `a,b,c\r\n${rows.map(csvLine).join('')}`
        expect(parseCsv(text).slice(1).map(({ cells }) => cells.map(plainCell))).toEqual(rows)
        expect(parseCsv(text).flatMap(({ cells }) => cells).filter((one) => /^[=+\-@]/.test(one))).toEqual([])
      }),
    )
  })

  it('takes other separators, a byte order mark and empty lines, and says in which line a row begins', () => {
    expect(parseCsv('\uFEFFid;name\r\n1;"two\nlines"\r\n\r\n2;x')).toEqual([{ cells: ['id', 'name'], line: 1 }, { cells: ['1', 'two\nlines'], line: 2 }, { cells: ['2', 'x'], line: 5 }])
    expect(parseCsv('a\tb\n1\t2\n')).toEqual([{ cells: ['a', 'b'], line: 1 }, { cells: ['1', '2'], line: 2 }])
    expect(parseCsv('')).toEqual([])
  })

  it('refuses what is broken and says where', () => {
    expect(() => parseCsv('a,b\n1,"never closed')).toThrow('Line 2')
    expect(() => parseCsv('a,b\n1,"x"y')).toThrow('Line 2')
  })
})
