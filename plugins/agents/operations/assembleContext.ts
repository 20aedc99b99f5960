import { estimateTokens } from '@/src/skills/estimateTokens'
import { markUntrusted } from '@/src/skills/markUntrusted'

/** One part of what a model is given. Parts come in order of importance. */
export type ContextPart = {
  /** Never cut: without it the model must not be asked. */
  isRequired?: boolean
  /** From clients, mails, mentions or files. */
  isUntrusted?: boolean
  label: string
  text: string
}

export type Assembly = {
  budget: number
  cut: { keptTokens: number; label: string; reason: string; tokens: number }[]
  included: { isUntrusted: boolean; label: string; tokens: number }[]
  /** The parts as they are sent, in order. */
  texts: string[]
  usedTokens: number
}

/** Less than this of a part says nothing. */
const MIN_TOKENS = 120

/** The beginning of a text up to a paragraph's or a sentence's end, at most `tokens` long. */
const beginningOf = (text: string, tokens: number): string => {
  const most = text.slice(0, Math.floor(tokens * 3.6))
  const end = Math.max(most.lastIndexOf('\n\n'), most.lastIndexOf('. ') + 1)
  return end > most.length / 2 ? most.slice(0, end) : most
}

const sent = ({ isUntrusted, label, text }: ContextPart): string => (isUntrusted ? markUntrusted({ source: label, text }) : text)

/**
 * Puts the parts together within a budget of estimated tokens: required ones always, the others in their order while there is room, the first
 * that does not fit only with its beginning. Says what was included, what was cut, and why.
 */
export const assembleContext = (parts: ContextPart[], budget: number): Assembly => {
  const required = parts.filter(({ isRequired }) => isRequired).reduce((sum, part) => sum + estimateTokens(sent(part)), 0)
  const assembly: Assembly = { budget, cut: [], included: [], texts: [], usedTokens: required }
  for (const part of parts) {
    const tokens = estimateTokens(sent(part))
    const room = part.isRequired ? tokens : budget - assembly.usedTokens
    if (tokens <= room) {
      assembly.included.push({ isUntrusted: part.isUntrusted === true, label: part.label, tokens })
      assembly.texts.push(sent(part))
      if (!part.isRequired) assembly.usedTokens += tokens
      continue
    }
    const beginning = room >= MIN_TOKENS ? { ...part, text: beginningOf(part.text, room - 30) } : undefined
    const keptTokens = beginning ? estimateTokens(sent(beginning)) : 0
    const reason = beginning ? `only its beginning fits: ${room} of ${budget} tokens were left` : `no room: ${Math.max(0, room)} of ${budget} tokens were left`
    assembly.cut.push({ keptTokens, label: part.label, reason, tokens })
    if (!beginning) continue
    assembly.included.push({ isUntrusted: part.isUntrusted === true, label: part.label, tokens: keptTokens })
    assembly.texts.push(sent(beginning))
    assembly.usedTokens += keptTokens
  }
  return assembly
}
