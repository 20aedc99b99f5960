/** Text without white space: editors and databases disagree about what stands between blocks. */
export const compact = (text: string): string => text.replace(/\s+/g, '')
