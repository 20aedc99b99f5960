import type { Field } from 'payload'

import { searchFields } from '@/src/content/searchFields'

import { CONTENT_ADMIN } from './constants'

/** A field of the Search tab with the sign for comments beside it. */
export const withMark = <F extends Field & { name: string }>(field: F): F => {
  const mark = { clientProps: { label: searchFields[field.name] }, path: `${CONTENT_ADMIN}/comments/FieldMark#FieldMark` }
  return { ...field, admin: { ...field.admin, components: { ...field.admin?.components, afterInput: [mark] } }, label: searchFields[field.name] }
}
