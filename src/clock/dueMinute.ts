import { parseCron } from './parseCron'

const MINUTE_MS = 60_000

/** The latest minute in (`since`, `now`] at which `cron` was due, null when there was none. */
export const dueMinute = (cron: string, since: Date, now: Date, timezone = 'UTC'): Date | null => {
  const parsed = parseCron(cron, timezone)
  const minute = new Date(Math.floor(now.getTime() / MINUTE_MS) * MINUTE_MS)
  if (minute > since && parsed.match(minute)) return minute
  const [previous] = parsed.previousRuns(1, minute)
  return previous && previous > since ? previous : null
}
