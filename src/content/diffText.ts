import { diffSequence } from './diffSequence'

export type TextPart = { change: 'added' | 'removed' | 'same'; text: string }

/** The words of a text that were added and removed, neighbours of one kind joined. */
export const diffText = (before: string, after: string): TextPart[] => {
  const words = (text: string) => text.match(/\s+|[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu) ?? []
  const parts: TextPart[] = []
  for (const step of diffSequence(words(before), words(after), (a, b) => a === b)) {
    const text = step.change === 'removed' ? (step.before ?? '') : (step.after ?? '')
    const last = parts.at(-1)
    if (last?.change === step.change) last.text += text
    else parts.push({ change: step.change, text })
  }
  return parts
}
