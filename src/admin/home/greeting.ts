/** A greeting for the hour of `now`, in the server's time zone. */
export const greeting = (now: Date): string => {
  const hour = now.getHours()
  if (hour < 5) return 'Working late'
  if (hour < 12) return 'Good morning'
  return hour < 18 ? 'Good afternoon' : 'Good evening'
}
