const DAY_MS = 86_400_000

/** Working days (Monday to Friday) after `from` up to and including `to`; both `YYYY-MM-DD`. Negative when `to` is earlier. */
export const workingDaysBetween = (from: string, to: string): number => {
  const [start, end] = [Date.parse(`${from}T00:00:00Z`), Date.parse(`${to}T00:00:00Z`)]
  const step = end >= start ? DAY_MS : -DAY_MS
  let days = 0
  for (let at = start; at !== end; ) {
    at += step
    const counted = step > 0 ? at : at - step
    if (new Date(counted).getUTCDay() % 6 !== 0) days += 1
  }
  return step > 0 ? days : -days
}
