import { alignRows } from './alignRows'
import { isFields } from './isFields'
import { likeness } from './likeness'
import { stepsTo } from './stepsTo'
import type { ContentField } from './types'

type Fields = Record<string, unknown>

/** A row that was taken out, the list it was in (0 is the outermost on the way), and what it said. `inner` lay in it and was taken out before. */
export type RemovedRow = { inner?: RemovedRow; level: number; row: unknown }

/** A place inside `data` such as `data.parts.2.grams`; with `removed`, it lay in a row that is gone. */
export type Place = { place: string; removed?: RemovedRow }

const ALIKE = 1 / 3

const listAt = (scope: unknown, names: string[]): unknown[] => {
  const value = names.reduce<unknown>((here, name) => (isFields(here) ? here[name] : undefined), scope)
  return Array.isArray(value) ? value : []
}

/** Where a row that was taken out stands again, among the rows that were not there before. */
const cameBack = (removed: RemovedRow, before: unknown[], after: unknown[]): number | undefined => {
  const stood = new Set(alignRows(before, after))
  const [best] = [...after.keys()].filter((to) => !stood.has(to)).map((to) => ({ like: likeness(removed.row, after[to]), to })).sort((a, b) => b.like - a.like)
  return best && best.like >= ALIKE ? best.to : undefined
}

/**
 * Where a place inside `data` is after an edit: rows of lists are followed as they move. A row that is taken out is remembered with what it said, and found
 * again when it comes back. Places in rows that were not saved yet stay as they are.
 */
export const followPlace = (fields: ContentField[], { place, removed: gone }: Place, before: Fields, after: Fields): Place => {
  const steps = stepsTo(fields, place)
  if (!steps) return { place, ...(gone && { removed: gone }) }
  const rows = steps.flatMap(({ row }) => (row === undefined ? [] : [row]))
  const at = () => {
    let level = 0
    return ['data', ...steps.flatMap(({ field, row }) => (row === undefined ? [field.name] : [field.name, String(rows[level++])]))].join('.')
  }
  let [was, is, removed]: [unknown, unknown, RemovedRow | undefined] = [before, after, gone]
  let [names, level]: [string[], number] = [[], 0]
  for (const { field, row } of steps) {
    names.push(field.name)
    if (row === undefined) continue
    const [old, now] = [listAt(was, names), listAt(is, names)]
    const isGone = removed?.level === level
    const to = isGone && removed ? cameBack(removed, old, now) : row < old.length ? alignRows(old, now)[row] : row
    if (to === undefined) return { place: at(), removed: isGone && removed ? removed : { level, row: old[row], ...(removed && { inner: removed }) } }
    rows[level] = to
    was = isGone ? removed?.row : old[row]
    is = now[to]
    if (isGone) removed = removed?.inner
    names = []
    level += 1
  }
  return { place: at(), ...(removed && { removed }) }
}
