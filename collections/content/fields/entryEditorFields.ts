import type { Field, RichTextField, UIField } from 'payload'

const ROOM = '/src/admin/content'

/** A field with an input of the content admin; `file` lies in its room and exports what it is named after. */
export const withInput = <F extends Field>(field: F, file: string): F => ({
  ...field,
  admin: { ...field.admin, components: { ...field.admin?.components, Field: `${ROOM}/${file}#${file.split('/').at(-1) ?? file}` } },
})

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
