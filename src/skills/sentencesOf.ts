const ACTION = /\b(?:will|i'll|we'll|need(?:s)? to|to do|todo|action|please|by (?:monday|tuesday|wednesday|thursday|friday|tomorrow|next week|end of)|follow up|send|prepare|schedule|confirm)\b/i
const DECISION = /\b(?:decided|agreed|we go with|let's go with|approved|signed off|the decision|settled on|chose|confirmed that)\b/i

/** Sentences and lines of a text, in order, without what is too short to say something. */
const sentences = (text: string): string[] =>
  text
    .split(/(?<=[.!?])\s+|\n+/)
    .map((sentence) => sentence.replace(/^[-*•\d.)\s]+/, '').trim())
    .filter((sentence) => sentence.length > 12)

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? []

/** The sentences that say most of a text by how often their words are used in it, in their own order. */
const telling = (all: string[], count: number): string[] => {
  const frequency = new Map<string, number>()
  for (const word of all.flatMap(wordsOf)) frequency.set(word, (frequency.get(word) ?? 0) + 1)
  const weight = (sentence: string) => wordsOf(sentence).reduce((sum, word) => sum + (frequency.get(word) ?? 0), 0) / Math.sqrt(wordsOf(sentence).length + 3)
  return all
    .map((sentence, at) => ({ at, sentence, weight: weight(sentence) }))
    .sort((a, b) => b.weight - a.weight)
    .slice(0, count)
    .sort((a, b) => a.at - b.at)
    .map(({ sentence }) => sentence)
}

/** What a conversation came to, by extraction: its own sentences, chosen, never reworded. */
export const sentencesOf = (text: string): { actions: string[]; decisions: string[]; summary: string } => {
  const all = sentences(text)
  const decisions = all.filter((sentence) => DECISION.test(sentence)).slice(0, 10)
  return {
    actions: all.filter((sentence) => ACTION.test(sentence) && !decisions.includes(sentence)).slice(0, 10),
    decisions,
    summary: telling(all, 3).join(' '),
  }
}
