import { compact } from './compact'

/** A selected text and what stood around it: enough to find it again in a text that changed (after the W3C's TextQuoteSelector). */
export type Quote = { after: string; before: string; text: string }

/** Where the quote stands, in characters of `compact(text)`; `isChanged` when its words are others now. */
export type Found = { end: number; isChanged: boolean; start: number }

/** Enough of the surroundings to be sure of them although the words between have changed. */
const SURE = 12

const commonEnd = (a: string, b: string): number => {
  let length = 0
  while (length < Math.min(a.length, b.length) && a.at(-1 - length) === b.at(-1 - length)) length++
  return length
}

const commonStart = (a: string, b: string): number => {
  let length = 0
  while (length < Math.min(a.length, b.length) && a[length] === b[length]) length++
  return length
}

/** Finds a quote in a text: its own words where their surroundings fit best, else what stands between its surroundings. Undefined when both are gone. */
export const findQuote = (given: string, quote: Quote): Found | undefined => {
  const [text, words, before, after] = [given, quote.text, quote.before, quote.after].map(compact) as [string, string, string, string]
  if (words === '') return undefined
  let best: { fit: number; start: number } | undefined
  for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1)) {
    const fit = commonEnd(text.slice(0, start), before) + commonStart(text.slice(start + words.length), after)
    if (!best || fit > best.fit) best = { fit, start }
  }
  if (best) return { end: best.start + words.length, isChanged: false, start: best.start }
  if (before.length < SURE || after.length < SURE) return undefined
  const from = text.indexOf(before)
  const until = from < 0 ? -1 : text.indexOf(after, from + before.length)
  const start = from + before.length
  const isNear = until > start && until - start <= words.length * 3 + SURE
  return isNear ? { end: until, isChanged: true, start } : undefined
}
