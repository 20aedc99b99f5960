import type { TextField } from 'payload'

import { fieldBase } from './fieldBase'
import type { FieldOptions } from './fieldBase'

type Options = FieldOptions & {
  maxLength?: number
  minLength?: number
  placeholder?: string
  validate?: (value?: null | string) => string | true
}

/** One line of text. */
export const text = (
  name: string,
  { maxLength, minLength, placeholder, validate, ...options }: Options = {},
): TextField => {
  const base = fieldBase(name, options)
  return {
    ...base,
    type: 'text',
    ...(maxLength !== undefined && { maxLength }),
    ...(minLength !== undefined && { minLength }),
    ...(placeholder && { admin: { ...base.admin, placeholder } }),
    ...(validate && {
      validate: (value: null | string | string[] | undefined) => validate(typeof value === 'string' ? value : null),
    }),
  } as TextField
}
