const SEPARATORS = [',', ';', '\t'] as const

/** What separates the cells of a CSV text: comma, semicolon or tab, whichever its first line has most of outside quotes. */
export const separatorOf = (text: string): string => {
  const [first = ''] = text.replace(/"(?:[^"]|"")*"/g, '').split('\n')
  const counts = SEPARATORS.map((sign) => first.split(sign).length)
  return SEPARATORS[counts.indexOf(Math.max(...counts))] ?? ','
}
