import type { Field, RichTextField, UIField } from 'payload'

import { searchFields } from '@/src/content/searchFields'

const ROOM = '/src/admin/content'

/** A field with an input of the content admin; `file` lies in its room and exports what it is named after. */
export const withInput = <F extends Field>(field: F, file: string): F => ({
  ...field,
  admin: { ...field.admin, components: { ...field.admin?.components, Field: `${ROOM}/${file}#${file.split('/').at(-1) ?? file}` } },
})

/** A field of the Search tab with the sign for comments beside it. */
export const withMark = <F extends Field & { name: string }>(field: F): F => {
  const mark = { clientProps: { label: searchFields[field.name] }, path: `${ROOM}/comments/FieldMark#FieldMark` }
  return { ...field, admin: { ...field.admin, components: { ...field.admin?.components, afterInput: [mark] } }, label: searchFields[field.name] }
}

const preview: UIField = { admin: { components: { Field: `${ROOM}/SearchPreview#SearchPreview` } }, name: 'searchPreview', type: 'ui' }

/** Stands for all rich text in `data`, whose fields are known at run time only: the admin takes its Lexical editor, its links and its uploads from here. Holds nothing, is stored nowhere. */
const richText: RichTextField = {
  access: { create: () => false, read: () => false, update: () => false },
  admin: { hidden: true },
  name: 'richText',
  type: 'richText',
  virtual: true,
}

export const entryEditorFields = { preview, richText }
