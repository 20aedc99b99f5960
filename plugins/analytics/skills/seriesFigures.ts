import { clamp } from '@/src/skills/clamp'

const median = (values: number[]): number => {
  const sorted = values.toSorted((a, b) => a - b)
  const half = Math.floor(sorted.length / 2)
  return sorted.length === 0 ? 0 : sorted.length % 2 ? (sorted[half] ?? 0) : ((sorted[half - 1] ?? 0) + (sorted[half] ?? 0)) / 2
}

/** Days a point is compared with. Fewer than `MIN_DAYS` say nothing about what is usual. */
const WINDOW = 28
const MIN_DAYS = 7
/** Robust standard deviations from the median from which on a value is unusual. */
const UNUSUAL = 3.5

export type SeriesPoint = { date: string; value: number }
export type SeriesFigures = { anomalies: { date: string; expected: number; value: number; z: number }[]; changePercent: number | null; predicted: number | null; total: number }

/** Distance of a value from what came before it, in robust standard deviations (median and MAD). */
const distance = (before: number[], value: number): { expected: number; z: number } => {
  const expected = median(before)
  const spread = 1.4826 * median(before.map((one) => Math.abs(one - expected)))
  return { expected, z: (value - expected) / Math.max(spread, Math.abs(expected) * 0.05, 1e-9) }
}

/** The sum of the next seven days by a line through the last 28; null with less than two weeks. */
const predict = (values: number[]): null | number => {
  const last = values.slice(-WINDOW)
  if (last.length < 14) return null
  const middle = (last.length - 1) / 2
  const mean = last.reduce((sum, value) => sum + value, 0) / last.length
  const slope = last.reduce((sum, value, at) => sum + (at - middle) * (value - mean), 0) / last.reduce((sum, _value, at) => sum + (at - middle) ** 2, 0)
  const next = Array.from({ length: 7 }, (_, at) => mean + slope * (last.length + at - middle))
  return clamp(next.reduce((sum, value) => sum + Math.max(0, value), 0), 0, Number.MAX_SAFE_INTEGER, 2)
}

/** What is unusual in a daily series, how its last week compares with the one before, and what comes next. Oldest first. */
export const seriesFigures = (points: SeriesPoint[]): SeriesFigures => {
  const values = points.map(({ value }) => value)
  const sum = (part: number[]) => part.reduce((total, value) => total + value, 0)
  const [week, before] = [sum(values.slice(-7)), sum(values.slice(-14, -7))]
  return {
    anomalies: points.flatMap(({ date, value }, at) => {
      const earlier = values.slice(Math.max(0, at - WINDOW), at)
      if (earlier.length < MIN_DAYS) return []
      const { expected, z } = distance(earlier, value)
      return Math.abs(z) >= UNUSUAL ? [{ date, expected: clamp(expected, -1e12, 1e12, 2), value, z: clamp(z, -99, 99, 1) }] : []
    }),
    changePercent: values.length >= 14 && before > 0 ? clamp((100 * (week - before)) / before, -100, 10_000, 1) : null,
    predicted: predict(values),
    total: clamp(sum(values), -1e15, 1e15, 2),
  }
}
