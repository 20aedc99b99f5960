import type { FieldState, JSONFieldClient, TextareaFieldClient } from 'payload'
import type { ReactNode } from 'react'

import { JsonEditor } from '@/src/admin/editors/JsonEditor'
import type { ContentField } from '@/src/content/types'
import type { RichTextTemplate } from '@/src/payload/richTextTemplate'

import { FieldMark } from './comments/FieldMark'
import { FieldInput } from './FieldInput'
import { labelOf } from './labelOf'
import { MarkdownInput } from './MarkdownInput'
import { RichTextInput } from './RichTextInput'
import { toClientField } from './toClientField'

type Options = { readOnly?: boolean; template: RichTextTemplate }
export type Inputs = Map<ContentField, NonNullable<FieldState['customComponents']>>

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

/** What is not Payload's own about the inputs of fields: whole inputs, at every depth, and the marks of comments. They know their place from the form around them. */
export const inputsOf = (fields: ContentField[], options: Options): Inputs => {
  const inputs: Inputs = new Map()
  const visit = (field: ContentField): void => {
    const input = inputOf(field, options)
    const mark = <FieldMark label={labelOf(field)} />
    inputs.set(field, input === undefined ? { AfterInput: mark } : { Field: <FieldInput mark={mark}>{input}</FieldInput> })
    field.fields?.forEach(visit)
  }
  fields.forEach(visit)
  return inputs
}
