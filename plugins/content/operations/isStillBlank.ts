import { isDeepStrictEqual } from 'node:util'

import { lexicalText } from '@/src/content/lexicalText'
import type { ContentField, ContentType } from '@/src/content/types'

import type { Fields, SaveMode } from '../types'

type Args = { content: Fields; mode: SaveMode; original?: Fields; title?: string; type: ContentType }

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || value === '' || value === false || (typeof value === 'object' && Object.values(value).every(isEmpty))

/** An editor that was only focused holds an empty paragraph. */
const isWritten = (field: ContentField, value: unknown): boolean =>
  field.type === 'richtext' ? lexicalText(value).trim() !== '' : !isEmpty(value) && !isDeepStrictEqual(value, field.default)

/**
 * Whether nobody has written anything in the entry yet: the admin makes an entry before its type is chosen, and saves it by itself while its title is
 * typed. It is written once a field beside the title holds something, or once somebody saves it with a title; from then on for ever.
 */
export const isStillBlank = ({ content, mode, original, title, type }: Args): boolean => {
  if (mode.complete || (original && original.isBlank !== true)) return false
  const own = type.schema.fields.filter(({ name }) => name !== type.titleField)
  if (own.some((field) => isWritten(field, content[field.name]))) return false
  return !title || title === 'Untitled' || (mode.isAutosave && own.length > 0)
}
