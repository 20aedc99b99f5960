import type { JSONFieldClient, TextareaFieldClient } from 'payload'
import type { ReactNode } from 'react'

import { JsonEditor } from '@/src/admin/editors/JsonEditor'
import type { ContentField } from '@/src/content/types'
import type { RichTextTemplate } from '@/src/payload/richTextTemplate'

import { FieldInput } from './FieldInput'
import { MarkdownInput } from './MarkdownInput'
import { RichTextInput } from './RichTextInput'
import { toClientField } from './toClientField'

type Options = { readOnly?: boolean; template: RichTextTemplate }

const inputOf = (field: ContentField, { readOnly, template }: Options): ReactNode => {
  const own = toClientField(field)
  switch (field.type) {
    case 'json':
      return <JsonEditor field={own as JSONFieldClient} path={field.name} readOnly={readOnly} />
    case 'markdown':
      return <MarkdownInput field={own as TextareaFieldClient} readOnly={readOnly} />
    case 'richtext':
      return <RichTextInput field={own} readOnly={readOnly} template={template} />
    default:
      return undefined
  }
}

/** Inputs that are not Payload's plain ones, by field, at every depth. They know their place from the form around them. */
export const inputsOf = (fields: ContentField[], options: Options): Map<ContentField, ReactNode> => {
  const inputs = new Map<ContentField, ReactNode>()
  const visit = (field: ContentField): void => {
    const input = inputOf(field, options)
    if (input !== undefined) inputs.set(field, <FieldInput>{input}</FieldInput>)
    field.fields?.forEach(visit)
  }
  fields.forEach(visit)
  return inputs
}
