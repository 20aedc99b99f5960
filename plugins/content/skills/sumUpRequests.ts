import { sentencesOf } from './sentencesOf'

export type Request = { by: string; field?: string; text: string }
export type Change = { by: string[]; field: string; kind: 'fact' | 'legal' | 'look' | 'missing' | 'question' | 'wording'; text: string }

/** Wrong facts first, then what is missing, wording, looks; what nobody can do yet last. Legal claims keep their words, and come before all. */
const ORDER: readonly Change['kind'][] = ['legal', 'fact', 'missing', 'wording', 'look', 'question']

const KINDS: readonly [Change['kind'], RegExp][] = [
  ['legal', /\b(legal|law|lawyer|liab|complian|medical|health claim|trademark|copyright|licen[cs]e|gdpr|disclaimer)/i],
  ['question', /\?\s*$|\b(make it pop|more wow|punchier|something else|not sure|feels off)\b/i],
  ['fact', /\b(wrong|incorrect|not true|mistake|error|outdated|price|date|figure|number|name of)\b/i],
  ['missing', /\b(missing|add|include|mention|forgot|there is no|needs? (?:a|an|the|more))\b/i],
  ['look', /\b(picture|image|photo|colou?r|layout|font|logo|crop|video|heading)\b/i],
]

const kindOf = (text: string): Change['kind'] => KINDS.find(([, pattern]) => pattern.test(text))?.[0] ?? 'wording'
const wordsOf = (text: string) => new Set(text.toLowerCase().match(/\p{L}{3,}/gu) ?? [])

/** Two sentences that share most of their words say the same. */
const isSame = (a: string, b: string): boolean => {
  const [left, right] = [wordsOf(a), wordsOf(b)]
  const both = [...left].filter((word) => right.has(word)).length
  return both > 0 && both / Math.min(left.size, right.size) >= 0.8
}

const MORE = /\b(longer|more|add|bigger|keep|lighter|formal)\b/i
const LESS = /\b(shorter|less|remove|smaller|drop|cut|darker|casual)\b/i

const shareWord = (a: string, b: string): boolean => {
  const right = wordsOf(b)
  return [...wordsOf(a)].some((word) => word.length > 4 && right.has(word) && !MORE.test(word) && !LESS.test(word))
}

/** What is wanted, one by one, without what is said twice; where two people want opposite things, both. */
export const sumUpRequests = (requests: Request[]): { changes: Change[]; contradictions: { one: string; other: string }[]; questions: string[] } => {
  const changes: Change[] = []
  for (const { by, field = '', text } of requests) {
    const kind = kindOf(text)
    for (const sentence of kind === 'legal' ? [text.trim()] : sentencesOf(text)) {
      const known = changes.find((change) => change.field === field && isSame(change.text, sentence))
      if (known) known.by = [...new Set([...known.by, by])]
      else changes.push({ by: [by], field, kind: kind === 'legal' ? 'legal' : kindOf(sentence), text: sentence })
    }
  }
  const contradictions = changes.flatMap((one, index) =>
    changes.slice(index + 1).flatMap((other) => {
      const isOpposite = (MORE.test(one.text) && LESS.test(other.text)) || (LESS.test(one.text) && MORE.test(other.text))
      return isOpposite && one.by.join() !== other.by.join() && one.field === other.field && shareWord(one.text, other.text) ? [{ one: `${one.by.join(', ')}: ${one.text}`, other: `${other.by.join(', ')}: ${other.text}` }] : []
    }),
  )
  changes.sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind))
  return { changes, contradictions, questions: changes.filter(({ kind }) => kind === 'question').map(({ text }) => text) }
}
