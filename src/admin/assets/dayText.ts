/** A date as "3 Mar 2027"; empty without one. */
export const dayText = (date: null | string | undefined): string => (date ? new Date(date).toLocaleDateString('en-GB', { day: 'numeric', month: 'short', year: 'numeric' }) : '')
