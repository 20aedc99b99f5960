const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' })

/** Sentences of a text in their order (Unicode UAX 29); a line is never part of two. */
export const sentencesOf = (text: string): string[] =>
  text
    .split('\n')
    .flatMap((line) => [...segmenter.segment(line)].map(({ segment }) => segment.trim()))
    .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence))
