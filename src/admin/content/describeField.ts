import type { ContentField } from '@/src/content/types'

const NOUNS: Partial<Record<ContentField['type'], string>> = { list: 'rows', markdown: 'characters', media: 'files', relation: 'entries', richtext: 'characters', select: 'values', tags: 'tags', text: 'characters' }

const size = ({ max, min, type }: ContentField): string | undefined => {
  const noun = NOUNS[type]
  const unit = noun ? ` ${noun}` : ''
  if (min !== undefined && max !== undefined) return min === max ? `Exactly ${min}${unit}` : `${min} to ${max}${unit}`
  if (min !== undefined) return `At least ${min}${unit}`
  return max !== undefined ? `At most ${max}${unit}` : undefined
}

/** The sentence under an input: the help of its field, then what it accepts. Undefined when there is nothing to say. */
export const describeField = (field: ContentField): string | undefined => {
  const rules = [
    size(field),
    field.pattern && `Pattern: ${field.pattern}`,
    field.unique && 'Used once per type and language',
    field.localized && 'Translated',
  ].filter((part) => typeof part === 'string' && part !== '')
  const said = [field.help, rules.length > 0 ? `${rules.join(' · ')}.` : undefined].filter(Boolean)
  return said.length > 0 ? said.join(' ') : undefined
}
