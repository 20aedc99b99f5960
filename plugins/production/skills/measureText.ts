export type TextMeasures = {
  averageSentence: number
  /** Flesch reading ease: 100 is very easy, 60 is plain English, 30 is hard. Meaningful for English. */
  readingEase: number
  sentences: number
  words: number
}

const syllablesOf = (word: string): number => {
  const letters = word.toLowerCase().replace(/[^a-z]/g, '')
  if (letters.length <= 3) return 1
  const groups = letters.replace(/(?:[^laeiouy]es|[^laeiouydt]ed|[^laeiouy]e)$/, '').replace(/^y/, '').match(/[aeiouy]{1,2}/g)
  return Math.max(1, groups?.length ?? 1)
}

/** Counts of a text; markdown marks are not counted as words. */
export const measureText = (text: string): TextMeasures => {
  const plain = text.replace(/https?:\/\/\S+/g, 'link').replace(/[#*_`>|~]+/g, ' ')
  const words = plain.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu) ?? []
  const sentences = plain.split(/[.!?…]+(?:\s|$)|\n{2,}/).filter((part) => /[\p{L}\p{N}]/u.test(part)).length
  if (words.length === 0 || sentences === 0) return { averageSentence: 0, readingEase: 0, sentences: 0, words: 0 }
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0)
  const averageSentence = words.length / sentences
  return {
    averageSentence,
    readingEase: 206.835 - 1.015 * averageSentence - 84.6 * (syllables / words.length),
    sentences,
    words: words.length,
  }
}
