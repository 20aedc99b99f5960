/** Share of words that two lines must have in common to be the same line, changed. */
const ALIKE = 0.4
/** Above so many cells lines are paired by their place alone. */
const MOST_CELLS = 40_000

const wordsOf = (line: string): string[] => line.split(/\s+/).filter(Boolean)

const likeness = (a: string[], b: string[]): number => {
  if (a.length + b.length === 0) return 0
  const left = [...b]
  const common = a.filter((word) => {
    const at = left.indexOf(word)
    if (at >= 0) left.splice(at, 1)
    return at >= 0
  })
  return (2 * common.length) / (a.length + b.length)
}

/** Indexes of lines that became each other, in order, so that as much as possible stays: an inserted line pairs with none. */
export const pairLines = (before: string[], after: string[]): [number, number][] => {
  if (before.length * after.length > MOST_CELLS) return []
  const [a, b] = [before.map(wordsOf), after.map(wordsOf)]
  const likenesses = a.map((one) => b.map((other) => likeness(one, other)))
  const worth = (i: number, j: number): number => likenesses[i]?.[j] ?? 0
  const best = Array.from({ length: a.length + 1 }, () => new Float64Array(b.length + 1))
  const at = (i: number, j: number): number => best[i]?.[j] ?? 0
  const paired = (i: number, j: number): number => (worth(i, j) < ALIKE ? -1 : at(i + 1, j + 1) + worth(i, j))
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      const row = best[i]
      if (row) row[j] = Math.max(at(i + 1, j), at(i, j + 1), paired(i, j))
    }
  }
  const pairs: [number, number][] = []
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (paired(i, j) === at(i, j)) pairs.push([i++, j++])
    else if (at(i + 1, j) === at(i, j)) i += 1
    else j += 1
  }
  return pairs
}
