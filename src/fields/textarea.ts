import type { TextareaField } from 'payload'

import { fieldBase } from './fieldBase'
import type { FieldOptions } from './fieldBase'

/** Text of several lines: prose, markdown, HTML. */
export const textarea = (
  name: string,
  options: FieldOptions & { maxLength?: number; rows?: number } = {},
): TextareaField => {
  const { maxLength, rows, ...own } = options
  const base = fieldBase(name, own)
  return {
    ...base,
    type: 'textarea',
    ...(maxLength !== undefined && { maxLength }),
    ...(rows !== undefined && { admin: { ...base.admin, rows } }),
  } as TextareaField
}
