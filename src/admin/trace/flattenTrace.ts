import type { TraceItem } from './types'

/** `rails` are the depths at which a line runs through the row to a later sibling of it or of one of its causes. */
export type TraceRow = { depth: number; isLast: boolean; item: TraceItem; rails: readonly number[] }

/** The tree in reading order, with how deep each row stands. */
export const flattenTrace = (items: readonly TraceItem[], depth = 0, rails: readonly number[] = []): TraceRow[] =>
  items.flatMap((item, index) => {
    const isLast = index === items.length - 1
    return [{ depth, isLast, item, rails }, ...flattenTrace(item.children, depth + 1, isLast || depth === 0 ? rails : [...rails, depth])]
  })
