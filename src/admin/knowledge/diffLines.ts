import { pairLines } from './pairLines'

export type DiffSide = { number: number; text: string }
/** Lines that stand beside each other; `same` ones are equal, the others have at least one side. */
export type DiffRow = { kind: 'changed' | 'same'; left?: DiffSide; right?: DiffSide }
export type DiffPart = { kind: 'fold'; lines: number } | { kind: 'rows'; rows: DiffRow[] }

/** Unchanged lines that are shown around a change. */
const AROUND = 3
/** Above so many cells the middle is shown as one change instead of being compared line by line. */
const MOST_CELLS = 4_000_000

/** Pairs of indexes of a longest common subsequence of two lists. */
const commonLines = (a: string[], b: string[]): [number, number][] => {
  if (a.length * b.length > MOST_CELLS) return []
  const lengths = Array.from({ length: a.length + 1 }, () => new Uint32Array(b.length + 1))
  const at = (i: number, j: number): number => lengths[i]?.[j] ?? 0
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      const row = lengths[i]
      if (row) row[j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
    }
  }
  const pairs: [number, number][] = []
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) pairs.push([i++, j++])
    else if (at(i + 1, j) >= at(i, j + 1)) i += 1
    else j += 1
  }
  return pairs
}

/** Both texts as rows, in order; lines of a change stand beside the line they became, the others as far as both sides have them. */
const rowsOf = (before: string[], after: string[]): DiffRow[] => {
  const rows: DiffRow[] = []
  const side = (lines: string[], at: number): DiffSide | undefined => (at < lines.length ? { number: at + 1, text: lines[at] ?? '' } : undefined)
  let [left, right] = [0, 0]
  const fillUntil = (toLeft: number, toRight: number) => {
    while (left < toLeft || right < toRight) rows.push({ kind: 'changed', ...(left < toLeft && { left: side(before, left++) }), ...(right < toRight && { right: side(after, right++) }) })
  }
  const changeUntil = (toLeft: number, toRight: number) => {
    const [fromLeft, fromRight] = [left, right]
    for (const [i, j] of pairLines(before.slice(left, toLeft), after.slice(right, toRight))) {
      fillUntil(fromLeft + i, fromRight + j)
      fillUntil(fromLeft + i + 1, fromRight + j + 1)
    }
    fillUntil(toLeft, toRight)
  }
  for (const [i, j] of [...commonLines(before, after), [before.length, after.length] as const]) {
    changeUntil(i, j)
    if (i < before.length && j < after.length) rows.push({ kind: 'same', left: side(before, left++), right: side(after, right++) })
  }
  return rows
}

/** Two texts side by side: what changed with a few lines around it, the rest folded away. */
export const diffLines = (before: string, after: string): DiffPart[] => {
  const rows = rowsOf(before.split(/\r?\n/), after.split(/\r?\n/))
  const isNear = rows.map((_, at) => rows.slice(Math.max(0, at - AROUND), at + AROUND + 1).some(({ kind }) => kind === 'changed'))
  const parts: DiffPart[] = []
  rows.forEach((row, at) => {
    const last = parts.at(-1)
    if (isNear[at]) {
      if (last?.kind === 'rows') last.rows.push(row)
      else parts.push({ kind: 'rows', rows: [row] })
    } else if (last?.kind === 'fold') last.lines += 1
    else parts.push({ kind: 'fold', lines: 1 })
  })
  return parts
}
