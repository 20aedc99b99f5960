/** The day and the time a clock in the zone shows. */
export const zonedDayTime = (at: string, timeZone: string): { date: string; time: string } => {
  const parts = new Intl.DateTimeFormat('sv', { day: '2-digit', hour: '2-digit', minute: '2-digit', month: '2-digit', timeZone, year: 'numeric' }).format(new Date(at))
  return { date: parts.slice(0, 10), time: parts.slice(11, 16) }
}
