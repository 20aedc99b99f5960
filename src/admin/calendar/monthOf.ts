export type Day = { date: string; day: number; isInMonth: boolean }
export type Month = { after: string; before: string; title: string; weeks: Day[][] }

const DAY_MS = 86_400_000
const keyOf = (instant: Date): string => instant.toISOString().slice(0, 10)

/** A month as weeks from Monday to Sunday, whole ones, with its neighbours. `month` is `YYYY-MM`; anything else is the month of `today`. */
export const monthOf = (month: string | undefined, today: string): Month => {
  const wanted = month !== undefined && /^\d{4}-(0[1-9]|1[0-2])$/.test(month) ? month : today.slice(0, 7)
  const [year = 0, number = 1] = wanted.split('-').map(Number)
  const first = Date.UTC(year, number - 1, 1)
  const last = Date.UTC(year, number, 0)
  const start = first - ((new Date(first).getUTCDay() + 6) % 7) * DAY_MS
  const weeks: Day[][] = []
  for (let monday = start; monday <= last; monday += 7 * DAY_MS) {
    weeks.push(
      Array.from({ length: 7 }, (_, index) => {
        const date = new Date(monday + index * DAY_MS)
        return { date: keyOf(date), day: date.getUTCDate(), isInMonth: date.getUTCMonth() === number - 1 }
      }),
    )
  }
  return {
    after: keyOf(new Date(Date.UTC(year, number, 1))).slice(0, 7),
    before: keyOf(new Date(Date.UTC(year, number - 2, 1))).slice(0, 7),
    title: new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC', year: 'numeric' }).format(first),
    weeks,
  }
}
