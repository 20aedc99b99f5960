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

/** What is not Payload's own about the inputs of fields: whole inputs, at every depth, and the marks of comments, beside those at the top. They know their place from the form around them. */
export const inputsOf = (fields: ContentField[], options: Options): Inputs => {
  const inputs: Inputs = new Map()
  const visit = (field: ContentField, isTop: boolean): void => {
    const input = inputOf(field, options)
    const mark = isTop ? <FieldMark field={`data.${field.name}`} label={labelOf(field)} /> : undefined
    if (input !== undefined) inputs.set(field, { Field: <FieldInput mark={mark}>{input}</FieldInput> })
    else if (mark) inputs.set(field, { AfterInput: mark })
    field.fields?.forEach((inner) => visit(inner, false))
  }
  fields.forEach((field) => visit(field, true))
  return inputs
}
