import { canonical } from './canonical'
import { likeness } from './likeness'

/** Below it two rows are different ones, unless they stand at the same place of a list that lost none. */
const ALIKE = 1 / 3
/** Pairs of changed rows that are compared; a save that rewrites more goes by place. */
const MOST_PAIRS = 40_000

/**
 * Where each row of a list stands after an edit, undefined for those that are gone: rows that say the same are found first (of equal ones the nearest),
 * then rows that were reworded, then, where no row was taken out, what stands at the same place.
 */
export const alignRows = (before: readonly unknown[], after: readonly unknown[]): (number | undefined)[] => {
  const places: (number | undefined)[] = before.map(() => undefined)
  const free = new Set(after.keys())
  const settle = (from: number, to: number) => {
    places[from] = to
    free.delete(to)
  }
  const same = new Map<string, number[]>()
  after.forEach((row, to) => same.set(canonical(row), [...(same.get(canonical(row)) ?? []), to]))
  const left = () => [...places.keys()].filter((from) => places[from] === undefined)
  for (const from of left()) if (free.has(from) && canonical(before[from]) === canonical(after[from])) settle(from, from)
  for (const from of left()) {
    const [nearest] = (same.get(canonical(before[from])) ?? []).filter((to) => free.has(to)).sort((a, b) => Math.abs(a - from) - Math.abs(b - from))
    if (nearest !== undefined) settle(from, nearest)
  }
  const pairs = left().length * free.size > MOST_PAIRS ? [] : left().flatMap((from) => [...free].map((to) => ({ by: Math.abs(from - to), from, like: likeness(before[from], after[to]), to })))
  for (const { from, like, to } of pairs.sort((a, b) => b.like - a.like || a.by - b.by)) if (like >= ALIKE && places[from] === undefined && free.has(to)) settle(from, to)
  if (after.length >= before.length) for (const from of left()) if (free.has(from)) settle(from, from)
  return places
}
