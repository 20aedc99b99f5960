export type Step<Item> = { after?: Item; before?: Item; change: 'added' | 'removed' | 'same' }

const LONGEST = 600

/**
 * The steps from one list to another, as few changes as possible (longest common subsequence). Lists whose product would take too long are compared by
 * their common beginning and end only.
 */
export const diffSequence = <Item>(before: readonly Item[], after: readonly Item[], isSame: (a: Item, b: Item) => boolean): Step<Item>[] => {
  let start = 0
  while (start < before.length && start < after.length && isSame(before[start] as Item, after[start] as Item)) start += 1
  let end = 0
  while (end < before.length - start && end < after.length - start && isSame(before[before.length - 1 - end] as Item, after[after.length - 1 - end] as Item)) end += 1
  const same = (from: number, count: number, of: number): Step<Item>[] => Array.from({ length: count }, (_, index) => ({ after: after[of + index], before: before[from + index], change: 'same' }))
  const [a, b] = [before.slice(start, before.length - end), after.slice(start, after.length - end)]
  return [...same(0, start, 0), ...between(a, b, isSame), ...same(before.length - end, end, after.length - end)]
}

const between = <Item>(a: Item[], b: Item[], isSame: (x: Item, y: Item) => boolean): Step<Item>[] => {
  const removed = (items: Item[]): Step<Item>[] => items.map((item) => ({ before: item, change: 'removed' }))
  const added = (items: Item[]): Step<Item>[] => items.map((item) => ({ after: item, change: 'added' }))
  if (a.length === 0 || b.length === 0 || a.length > LONGEST || b.length > LONGEST) return [...removed(a), ...added(b)]
  const lengths = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1))
  const at = (i: number, j: number): number => lengths[i]?.[j] ?? 0
  for (let i = a.length - 1; i >= 0; i -= 1) {
    const row = lengths[i] as Uint16Array
    for (let j = b.length - 1; j >= 0; j -= 1) row[j] = isSame(a[i] as Item, b[j] as Item) ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
  }
  const steps: Step<Item>[] = []
  let [i, j] = [0, 0]
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && isSame(a[i] as Item, b[j] as Item)) steps.push({ after: b[j++], before: a[i++], change: 'same' })
    else if (i < a.length && (j >= b.length || at(i + 1, j) >= at(i, j + 1))) steps.push({ before: a[i++], change: 'removed' })
    else steps.push({ after: b[j++], change: 'added' })
  }
  return steps
}
