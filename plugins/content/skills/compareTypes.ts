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

const SENTENCES: Partial<Record<ContentField['type'], (label: string) => unknown>> = {
  markdown: (label) => `What belongs into **${label}**: write it for somebody who reads only this part.`,
  tags: () => ['example'],
  text: (label) => `What belongs into ${label}`,
}

/** Something that stands in a field until somebody writes it; undefined where only a person can say what belongs there. */
const exampleOf = (field: ContentField): unknown => {
  const label = field.label ?? field.name
  if (field.default !== undefined) return undefined
  switch (field.type) {
    case 'boolean':
      return false
    case 'group':
      return examplesOf(field.fields ?? [])
    case 'number':
      return field.min ?? Math.min(1, field.max ?? 1)
    case 'richtext':
      return { root: { children: [{ children: [{ detail: 0, format: 0, mode: 'normal', style: '', text: `What belongs into ${label}: the part readers stay for.`, type: 'text', version: 1 }], direction: 'ltr', format: '', indent: 0, type: 'paragraph', version: 1 }], direction: 'ltr', format: '', indent: 0, type: 'root', version: 1 } }
    case 'select':
      return field.many ? [field.options?.[0]?.value] : field.options?.[0]?.value
    default: {
      const example = SENTENCES[field.type]?.(label)
      return typeof example === 'string' && field.max !== undefined ? example.slice(0, field.max) : example
    }
  }
}

/** An entry whose fields say what belongs there. */
export const examplesOf = (fields: ContentField[]): Record<string, unknown> =>
  Object.fromEntries(fields.flatMap((field) => {
    const example = exampleOf(field)
    return example === undefined ? [] : [[field.name, example]]
  }))
