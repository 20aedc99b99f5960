/** The 30th of February looks like a date and sorts like one, but PostgreSQL refuses to read it. */
export const isRealDate = (date: string): boolean => {
  const time = Date.parse(date)
  return !Number.isNaN(time) && new Date(time).toISOString() === date
}
