import { sentencesOf } from './sentencesOf'

export type Flaw = { kind: 'claim' | 'doubled' | 'name' | 'placeholder'; sentence: string; why: string }

const PLACEHOLDER = /\b(lorem ipsum|dolor sit amet|to ?do|tbd|tba|xxx+|fill in|insert (?:here|text|name)|your text here)\b|\[[^\]]{0,40}(?:here|name|date|text)\]|\?\?\?/iu
const DOUBLED = /(?<![\p{L}\p{N}])(\p{L}{2,})\s+\1(?![\p{L}\p{N}])/iu
/** Doubled on purpose now and then. */
const FINE_TWICE = new Set(['had', 'that', 'very'])
/** What a reader, or a competitor's lawyer, asks the proof of. */
const CLAIM = /\b(guarantee[sd]?|risk[- ]free|proven|clinically|number one|no\. ?1|world's (?:best|first|leading)|the (?:best|cheapest|fastest|safest|only)|100 ?%|always works|cures?)\b/iu
const SOURCE = /\b(according to|source|study|survey|report by|measured|tested by)\b/iu

/** Names in the text that differ by case, a hyphen or a space only: one of them is wrong. */
const oddNames = (text: string): Flaw[] => {
  const spellings = new Map<string, Map<string, string>>()
  for (const sentence of sentencesOf(text)) {
    // Not the first word: it is written large anyway.
    for (const [name] of sentence.slice(1).matchAll(/(?<=\s)\p{Lu}[\p{L}\p{N}]*(?:[- ]\p{Lu}[\p{L}\p{N}]*)*/gu)) {
      if (name.length < 4) continue
      const key = name.replace(/[- ]/g, '').toLowerCase()
      const known = spellings.get(key) ?? new Map<string, string>()
      if (!known.has(name)) known.set(name, sentence)
      spellings.set(key, known)
    }
  }
  return [...spellings.values()].filter((known) => known.size > 1).map((known) => ({ kind: 'name', sentence: [...known.values()].at(-1) ?? '', why: `The same name is written ${[...known.keys()].map((name) => `“${name}”`).join(' and ')}.` }))
}

/** What a reader would stumble over, each with its sentence; by rules alone, so that it is the same every time. */
export const findFlaws = (text: string): Flaw[] => [
  ...sentencesOf(text).flatMap((sentence): Flaw[] => {
    const doubled = DOUBLED.exec(sentence)?.[1]
    return [
      ...(PLACEHOLDER.test(sentence) ? [{ kind: 'placeholder' as const, sentence, why: 'A placeholder was left in.' }] : []),
      ...(doubled && !FINE_TWICE.has(doubled.toLowerCase()) ? [{ kind: 'doubled' as const, sentence, why: `“${doubled}” stands there twice.` }] : []),
      ...(CLAIM.test(sentence) && !SOURCE.test(sentence) ? [{ kind: 'claim' as const, sentence, why: `“${CLAIM.exec(sentence)?.[0] ?? ''}” is a claim without a source.` }] : []),
    ]
  }),
  ...oddNames(text),
]
