import type { ContentField } from '@/src/content/types'

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
