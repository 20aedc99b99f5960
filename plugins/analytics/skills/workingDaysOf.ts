const DAY_MS = 86_400_000

/** Working days (Monday to Friday) from one `YYYY-MM-DD` to another, both counted. */
export const workingDaysOf = (from: string, to: string): number => {
  let days = 0
  for (let at = Date.parse(`${from}T00:00:00Z`); at <= Date.parse(`${to}T00:00:00Z`); at += DAY_MS) {
    if (new Date(at).getUTCDay() % 6 !== 0) days += 1
  }
  return days
}
