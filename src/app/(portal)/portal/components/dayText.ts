/** A date as "5 March 2026"; a dash when there is none. */
export const dayText = (date: string | undefined): string =>
  date === undefined ? '–' : new Date(date).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', timeZone: 'UTC', year: 'numeric' })
