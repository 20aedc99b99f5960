import { isFields } from '@/src/content/isFields'
import type { ContentField } from '@/src/content/types'

type Fields = Record<string, unknown>

/** What a new entry begins with: each field's default, also inside groups. */
export const withDefaults = (fields: ContentField[], data: Fields): Fields => {
  const filled: Fields = { ...data }
  for (const field of fields) {
    if (filled[field.name] === undefined && field.default !== undefined) filled[field.name] = structuredClone(field.default)
    if (field.type !== 'group') continue
    const value = filled[field.name]
    const inner = withDefaults(field.fields ?? [], isFields(value) ? value : {})
    if (Object.keys(inner).length > 0) filled[field.name] = inner
  }
  return filled
}
