'use client'

import { useFormFields } from '@payloadcms/ui'

import type { RichTextTemplate } from '@/src/payload/richTextTemplate'

import { EntryData } from './EntryData'
import { relationValue } from './relationValue'
import { useContentType } from './useContentType'

type Props = { path: string; readOnly?: boolean; template: RichTextTemplate }

/** The part of the page under an entry's type: its fields, or what to do first. */
export const EntryDataEditor = ({ path, readOnly, template }: Props) => {
  const typeId = useFormFields(([fields]) => relationValue(fields.contentType?.value))
  const { problem, type } = useContentType(typeId)
  if (!typeId) return <p className="ce-entry__note">Choose what you write: the inputs follow from its content type.</p>
  if (problem) return <p className="ce-entry__note" data-tone="bad" role="alert">{problem}</p>
  if (!type) return <div aria-busy="true" aria-label="Fields are being read" className="ce-entry__wait" role="status" />
  return <EntryData fields={type.schema.fields} isNew key={type.id} path={path} readOnly={readOnly} template={template} titleField={type.titleField} />
}
