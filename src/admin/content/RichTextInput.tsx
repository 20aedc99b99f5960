'use client'

import { RichTextField } from '@payloadcms/richtext-lexical/client'
import type { ClientField } from 'payload'
import type { ComponentProps } from 'react'

import type { RichTextTemplate } from '@/src/payload/richTextTemplate'

type LexicalProps = ComponentProps<typeof RichTextField>

type Props = { field: ClientField; readOnly?: boolean; template: RichTextTemplate }

/** Payload's own Lexical editor for a field that is known at run time only. */
export const RichTextInput = ({ field, readOnly, template }: Props) => (
  <RichTextField {...template} field={field as LexicalProps['field']} path={'name' in field ? field.name : ''} permissions={true} readOnly={readOnly} />
)
