'use client'

import { TextField, useFormFields } from '@payloadcms/ui'
import type { TextFieldClientComponent } from 'payload'

import { relationValue } from './relationValue'
import { useContentType } from './useContentType'

/** The title of an entry; not shown twice where a field of the content type is the title. */
export const EntryTitleField: TextFieldClientComponent = (props) => {
  const typeId = useFormFields(([fields]) => relationValue(fields.contentType?.value))
  const { type } = useContentType(typeId)
  if (!type || type.schema.fields.some(({ name }) => name === type.titleField)) return null
  return <TextField {...props} />
}
