export type Interval = { end: number; start: number }

/** A stretch of the axis; `left` and `width` are percentages. A rest is waiting time, drawn folded. */
export type AxisPart = Interval & { kind: 'rest' | 'work'; left: number; width: number }

export type TraceAxis = { parts: AxisPart[]; position: (time: number) => number }

/** Waiting longer than this many ms is folded. */
const FOLD_AFTER_MS = 4_000
const REST_WIDTH = 7
const MOST_REST = 45

const mergeWork = (intervals: readonly Interval[]): Interval[] => {
  const merged: Interval[] = []
  for (const interval of [...intervals].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1)
    if (last && interval.start - last.end <= FOLD_AFTER_MS) last.end = Math.max(last.end, interval.end)
    else merged.push({ ...interval })
  }
  return merged
}

/**
 * Lays a chain out from 0 to 100 %. Agents work in milliseconds and people answer after hours: a plain axis would show
 * nothing but waiting. So waiting is folded to a fixed width, and stretches of work share the rest by the root of their length.
 */
export const traceAxis = (intervals: readonly Interval[]): TraceAxis => {
  const work = mergeWork(intervals)
  const rests = Math.max(0, work.length - 1)
  const restWidth = rests === 0 ? 0 : Math.min(REST_WIDTH, MOST_REST / rests)
  const weights = work.map(({ end, start }) => Math.sqrt(Math.max(end - start, 20)))
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const parts: AxisPart[] = []
  let left = 0
  work.forEach((interval, index) => {
    const before = work[index - 1]
    if (before) {
      parts.push({ end: interval.start, kind: 'rest', left, start: before.end, width: restWidth })
      left += restWidth
    }
    const width = ((weights[index] ?? 0) / total) * (100 - restWidth * rests)
    parts.push({ ...interval, kind: 'work', left, width })
    left += width
  })
  const position = (time: number): number => {
    const part = parts.find(({ end }) => time <= end) ?? parts.at(-1)
    if (!part) return 0
    const length = part.end - part.start
    const share = length === 0 ? 0 : Math.min(1, Math.max(0, (time - part.start) / length))
    return part.left + share * part.width
  }
  return { parts, position }
}
