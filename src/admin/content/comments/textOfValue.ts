import { isFields } from '@/src/content/isFields'
import { lexicalText } from '@/src/content/lexicalText'

/** The text of a field's value as people see it; empty for what is no text. */
export const textOfValue = (value: unknown): string => {
  if (typeof value === 'string') return value
  return isFields(value) && 'root' in value ? lexicalText(value) : ''
}
