/** A word without the ending of its plural, so that "briefs" finds "brief" and the other way round. */
export const stemOf = (word: string): string => (word.length > 4 ? word.replace(/(?:ies|es|s|y)$/, '') : word)
