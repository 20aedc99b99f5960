import { stemOf } from './stemOf'

const INSIDE = /[\p{L}\p{N}]/u

/** Does a word of the text begin with the stem? Both lower case. Looks at a character beside a place, which is far cheaper than one pattern over the whole text. */
const hasWord = (text: string, stem: string): boolean => {
  for (let at = text.indexOf(stem); at >= 0; at = text.indexOf(stem, at + 1)) {
    if (at === 0 || !INSIDE.test(text[at - 1] ?? '')) return true
  }
  return false
}

/** How many different words of the query stand in a text. */
export const wordsIn = (text: string, words: readonly string[]): number => {
  const lower = text.toLowerCase()
  return words.filter((word) => hasWord(lower, stemOf(word))).length
}
