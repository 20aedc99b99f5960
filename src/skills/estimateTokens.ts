/** Characters of one token, on average over languages and models; services count exactly, this decides what fits. */
const CHARACTERS = 3.6

/** About how many tokens a text has. */
export const estimateTokens = (text: string): number => Math.ceil(text.length / CHARACTERS)
