import { knowledgeDocumentStates } from '@/collections/knowledge/states/knowledgeDocumentStates'

/** The shortest way of legal transitions from one state to another, without the first; undefined when there is none. */
export const stepsBetween = (from: string, to: string): string[] | undefined => {
  const ways: string[][] = [[from]]
  const seen = new Set([from])
  for (const way of ways) {
    const last = way.at(-1) ?? ''
    if (last === to) return way.slice(1)
    for (const next of Object.values(knowledgeDocumentStates.transitions[last] ?? {})) {
      if (seen.has(next)) continue
      seen.add(next)
      ways.push([...way, next])
    }
  }
  return undefined
}
