import { createHash } from 'node:crypto'

import type { EmbeddingModel } from './types'

const DIMENSIONS = 1536

/** Words that say nothing about a subject. */
const COMMON = new Set('a an and are as at be but by for from has have he her his i if in is it its me my not of on or our she so that the their them they this to was we were what when which who will with you your'.split(' '))

/** Where a feature goes and with which sign; a signed hash keeps collisions from adding up. */
const slotOf = (feature: string): [index: number, sign: 1 | -1] => {
  const digest = createHash('md5').update(feature).digest()
  return [digest.readUInt32LE(0) % DIMENSIONS, (digest[4] ?? 0) & 1 ? 1 : -1]
}

const featuresOf = (text: string): Map<string, number> => {
  const words = (text.toLowerCase().normalize('NFKD').match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !COMMON.has(word))
  const counts = new Map<string, number>()
  const add = (feature: string, weight: number) => counts.set(feature, (counts.get(feature) ?? 0) + weight)
  words.forEach((word, at) => {
    add(`w:${word}`, 1)
    if (at > 0) add(`b:${words[at - 1]} ${word}`, 0.5)
    // Parts of words, so that "ceramic" is near "ceramics".
    const padded = `^${word}$`
    for (let start = 0; start + 4 <= padded.length; start += 1) add(`g:${padded.slice(start, start + 4)}`, 0.25)
  })
  return counts
}

const vectorOf = (text: string): number[] => {
  const vector = new Array<number>(DIMENSIONS).fill(0)
  for (const [feature, count] of featuresOf(text)) {
    const [index, sign] = slotOf(feature)
    vector[index] = (vector[index] ?? 0) + sign * Math.log1p(count)
  }
  const length = Math.hypot(...vector)
  return length === 0 ? vector : vector.map((value) => value / length)
}

/**
 * Vectors without any model: words, pairs of words and parts of words are hashed into 1,536 dimensions (the "hashing trick"), so that texts which share words
 * are near each other. Deterministic and free; it knows nothing of meaning.
 */
export const hashingVectorizer: EmbeddingModel = {
  embed: async (texts) => texts.map(vectorOf),
  name: 'hash-1536-v1',
}
