import type { Field } from 'payload'

import { CONTENT_ADMIN } from './constants'

/** A field with an input of the content admin; `file` lies in its room and exports what it is named after. */
export const withInput = <F extends Field>(field: F, file: string): F => ({
  ...field,
  admin: { ...field.admin, components: { ...field.admin?.components, Field: `${CONTENT_ADMIN}/${file}#${file.split('/').at(-1) ?? file}` } },
})
