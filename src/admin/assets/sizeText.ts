const UNITS = ['B', 'kB', 'MB', 'GB', 'TB']

/** `1536000` as "1.5 MB". */
export const sizeText = (bytes: null | number): string => {
  if (bytes === null) return ''
  const power = Math.min(UNITS.length - 1, Math.floor(Math.log10(Math.max(bytes, 1)) / 3))
  return `${(bytes / 1000 ** power).toLocaleString('en-GB', { maximumFractionDigits: power < 2 ? 0 : 1 })} ${UNITS[power]}`
}
