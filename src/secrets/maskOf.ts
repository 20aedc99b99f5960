/** Shorter secrets would be given away by their end. */
const MIN_LENGTH = 16

/** What people see of a secret: that it is set, and the last four characters of a long one. */
export const maskOf = (plain: string): string => (plain.length >= MIN_LENGTH ? `••••${plain.slice(-4)}` : '••••')
