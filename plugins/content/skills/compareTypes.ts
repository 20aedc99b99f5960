import type { ContentField } from '@/src/content/types'

export type Likeness = { empty: string[]; likeness: number; shared: string[] }

type Slot = Pick<ContentField, 'name'> & Partial<Pick<ContentField, 'required' | 'type'>>

const stem = (name: string) => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
const isNear = (a: string, b: string) => stem(a).includes(stem(b)) || stem(b).includes(stem(a))

/** How much of a type's fields a template serves: the same name is a full match (with the same kind, where it has one), a similar name of the same kind half of one. */
export const compareTypes = (own: ContentField[], other: Slot[]): Likeness => {
  const matched = own.map((field) => {
    const sameKind = other.filter(({ type }) => type === undefined || type === field.type)
    const weight = sameKind.some(({ name }) => stem(name) === stem(field.name)) ? 1 : sameKind.some(({ name }) => isNear(name, field.name)) ? 0.5 : 0
    return { field, weight }
  })
  const sum = matched.reduce((total, { weight }) => total + weight, 0)
  return { empty: matched.filter(({ weight }) => weight === 0).map(({ field }) => field.name), likeness: own.length === 0 ? 0 : sum / own.length, shared: matched.filter(({ weight }) => weight > 0).map(({ field }) => field.name) }
}
