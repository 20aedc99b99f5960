export type KnowledgeOptions = {
  /** Longest piece of a document that gets one vector, in characters. @default 1600 */
  chunkCharacters?: number
  /** How much of the end of a piece is repeated at the start of the next, in characters. @default 200 */
  chunkOverlap?: number
}

export type ResolvedKnowledgeOptions = Readonly<Required<KnowledgeOptions>>

const defaults: ResolvedKnowledgeOptions = Object.freeze({ chunkCharacters: 1600, chunkOverlap: 200 })

/** Fills in the defaults; throws with option, value and the accepted range. */
export const resolveKnowledgeOptions = (options: KnowledgeOptions): ResolvedKnowledgeOptions => {
  const given = Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined))
  const unknown = Object.keys(given).find((name) => !(name in defaults))
  if (unknown) throw new Error(`plugins/knowledge: unknown option '${unknown}'; accepted: ${Object.keys(defaults).join(', ')}`)
  const resolved = { ...defaults, ...given }
  if (!Number.isInteger(resolved.chunkCharacters) || resolved.chunkCharacters < 200 || resolved.chunkCharacters > 8000) {
    throw new Error(`plugins/knowledge: option 'chunkCharacters' is ${String(resolved.chunkCharacters)}, accepted: a whole number from 200 to 8000`)
  }
  if (!Number.isInteger(resolved.chunkOverlap) || resolved.chunkOverlap < 0 || resolved.chunkOverlap > resolved.chunkCharacters / 2) {
    throw new Error(`plugins/knowledge: option 'chunkOverlap' is ${String(resolved.chunkOverlap)}, accepted: a whole number from 0 to half of chunkCharacters`)
  }
  return resolved
}
