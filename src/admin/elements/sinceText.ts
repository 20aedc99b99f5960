import { duration } from './duration'

/** How long ago or how far ahead `date` is from `now`: "just now", "4 min ago", "in 2 d". */
export const sinceText = (date: Date, now: Date): string => {
  const ms = now.getTime() - date.getTime()
  if (Math.abs(ms) < 45_000) return ms >= 0 ? 'just now' : 'in a moment'
  return ms > 0 ? `${duration(ms)} ago` : `in ${duration(-ms)}`
}
