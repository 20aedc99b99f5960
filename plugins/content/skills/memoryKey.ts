/** What counts as the same text: case and punctuation matter, white space does not. */
export const memoryKey = (text: string): string => text.trim().replace(/\s+/g, ' ')
