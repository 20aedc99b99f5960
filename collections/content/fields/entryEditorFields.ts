import type { RichTextField, UIField } from 'payload'

import { CONTENT_ADMIN } from './constants'

const preview: UIField = { admin: { components: { Field: `${CONTENT_ADMIN}/SearchPreview#SearchPreview` } }, name: 'searchPreview', type: 'ui' }

/** Stands for all rich text in `data`, whose fields are known at run time only: the admin takes its Lexical editor, its links and its uploads from here. Holds nothing, is stored nowhere. */
const richText: RichTextField = {
  access: { create: () => false, read: () => false, update: () => false },
  admin: { hidden: true },
  name: 'richText',
  type: 'richText',
  virtual: true,
}

export const entryEditorFields = { preview, richText }
