const DAY_MS = 86_400_000

/** Whole and part days from one moment to another; undefined when one of them is none. */
export const daysBetween = (from: unknown, to: unknown): number | undefined => {
  const [start, end] = [from, to].map((value) => (value instanceof Date ? value.getTime() : Date.parse(String(value ?? ''))))
  return Number.isFinite(start) && Number.isFinite(end) ? (Number(end) - Number(start)) / DAY_MS : undefined
}
