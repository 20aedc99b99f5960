import type { ContentField, ContentFieldKind } from '@/src/content/types'

import { FIELD_KINDS } from './constants'
import { newField } from './newField'

/** A field as another kind: what the new kind does not know goes. */
export const asKind = (field: ContentField, type: ContentFieldKind): ContentField => {
  const { condition, help, label, localized, name, required } = field
  const { options } = FIELD_KINDS[type]
  const keep = (key: 'max' | 'min' | 'many' | 'pattern', option: (typeof options)[number]) => (options.includes(option) && field[key] !== undefined ? { [key]: field[key] } : {})
  const base = newField(type, [])
  return {
    ...base,
    ...(field.options && options.includes('options') && { options: field.options }),
    ...(field.fields && base.fields && { fields: field.fields }),
    ...(field.relation && options.includes('relation') && { relation: field.relation }),
    ...keep('max', 'size'),
    ...keep('min', 'size'),
    ...keep('many', 'many'),
    ...keep('pattern', 'pattern'),
    ...Object.fromEntries(Object.entries({ condition, help, label, localized, required }).filter(([, value]) => value !== undefined)),
    name,
    type,
  }
}
