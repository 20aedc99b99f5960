const DAY_MS = 86_400_000

const startOfDay = (date: Date) => Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate())

/** Calendar days (UTC) from `now` to `due`; negative when it has passed. */
export const daysUntil = (due: Date, now: Date): number => Math.round((startOfDay(due) - startOfDay(now)) / DAY_MS)
