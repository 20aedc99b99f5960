import { parseCron } from './parseCron'

/**
 * The first time after `after` that a schedule is due, null when it never is again. Wall-clock times that a daylight
 * saving change skips run right after the gap; those it repeats run once.
 * @throws CLOCK_CRON_INVALID
 */
export const nextRun = (cron: string, timezone: string, after: Date): Date | null => parseCron(cron, timezone).nextRun(after)
