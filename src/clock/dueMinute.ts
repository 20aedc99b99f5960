import { parseCron } from './parseCron'

const MINUTE_MS = 60_000

/** The latest minute in (`since`, `now`] at which `cron` (UTC) was due, null when there was none. */
export const dueMinute = (cron: string, since: Date, now: Date): Date | null => {
  const parsed = parseCron(cron, 'UTC')
  const minute = new Date(Math.floor(now.getTime() / MINUTE_MS) * MINUTE_MS)
  if (minute > since && parsed.match(minute)) return minute
  const [previous] = parsed.previousRuns(1, minute)
  return previous && previous > since ? previous : null
}
