import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { diffLines, type DiffPart } from './diffLines'
import { markChange } from './markChange'

const shown = (parts: DiffPart[]) => parts.map((part) => (part.kind === 'fold' ? `… ${part.lines}` : part.rows.map(({ kind, left, right }) => `${kind === 'same' ? ' ' : '!'}${left?.text ?? ''}|${right?.text ?? ''}`).join('\n'))).join('\n')

describe('two versions side by side', () => {
  it('show what changed with three lines around it, and fold the rest', () => {
    const before = ['1', '2', '3', '4', '5', 'old', '7', '8', '9', '10', '11', '12'].join('\n')
    expect(shown(diffLines(before, before.replace('old', 'new\nmore')))).toBe('… 2\n 3|3\n 4|4\n 5|5\n!old|new\n!|more\n 7|7\n 8|8\n 9|9\n… 3')
    expect(diffLines(before, before)).toEqual([{ kind: 'fold', lines: 12 }])
  })

  it('put a line beside the one it became, whatever was inserted before it', () => {
    const parts = diffLines('# A\n\nShops need two working days to print.', '# A\n\nSomething new.\n\nShops need two days to print.')
    expect(shown(parts)).toBe(' # A|# A\n |\n!|Something new.\n!|\n!Shops need two working days to print.|Shops need two days to print.')
  })

  it('lose no line and count them on each side', () => {
    const text = fc.array(fc.constantFrom('a', 'b', '', 'c d'), { maxLength: 30 }).map((lines) => lines.join('\n'))
    fc.assert(
      fc.property(text, text, (before, after) => {
        const parts = diffLines(before, after)
        const rows = parts.flatMap((part) => (part.kind === 'rows' ? part.rows : []))
        const folded = parts.reduce((sum, part) => sum + (part.kind === 'fold' ? part.lines : 0), 0)
        const sides = (side: 'left' | 'right') => rows.flatMap((row) => row[side] ?? [])
        expect([sides('left').length + folded, sides('right').length + folded]).toEqual([before.split('\n').length, after.split('\n').length])
        for (const { number, text: line } of sides('right')) expect(after.split('\n')[number - 1]).toBe(line)
        for (const { kind, left, right } of rows) if (kind === 'same') expect(left?.text).toBe(right?.text)
      }),
    )
  })

  it('mark the words of a line that changed', () => {
    expect(markChange('Returned goods are photographed again', 'Returned goods are sold again')).toEqual(['Returned goods are ', 'photographed', ' again'])
    expect(markChange('new', undefined)).toEqual(['', 'new', ''])
    expect(markChange('a a', 'a')).toEqual(['a', ' a', ''])
  })
})
