import { isFields } from './isFields'
import { lexicalText } from './lexicalText'

/** What a value says, each piece with where it stands: words of texts, everything else whole. */
const pieces = (value: unknown, place: string): string[] => {
  if (value === null || value === undefined || value === '') return []
  if (typeof value === 'string') return (value.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [value]).map((word) => `${place}:${word}`)
  if (Array.isArray(value)) return value.flatMap((item) => pieces(item, place))
  if (!isFields(value)) return [`${place}:${String(value)}`]
  if (isFields(value.root)) return pieces(lexicalText(value), place)
  return Object.entries(value).flatMap(([name, one]) => pieces(one, `${place}.${name}`))
}

/** How much two rows of a list say the same, from 0 (nothing) to 1 (everything). */
export const likeness = (a: unknown, b: unknown): number => {
  const [one, two] = [new Set(pieces(a, '')), new Set(pieces(b, ''))]
  const common = [...one].filter((piece) => two.has(piece)).length
  return common / Math.max(one.size, two.size, 1)
}
